package org.dealrisk.bench.check;

/** The least that a program in Java costs. */
final class HelloWorld {

    private HelloWorld() {}

    public static void main(String[] args) {
        System.out.println("Hello, world");
    }
}
