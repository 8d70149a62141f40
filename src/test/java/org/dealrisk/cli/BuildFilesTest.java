package org.dealrisk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dealrisk.diag.Parsed;
import org.dealrisk.diag.Source;
import org.dealrisk.yaml.YamlDocuments;
import org.dealrisk.yaml.YamlMapping;
import org.dealrisk.yaml.YamlNode;
import org.dealrisk.yaml.YamlScalar;
import org.dealrisk.yaml.YamlSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files that builds take as they are: each is what its reader takes, and names only flags that there are. */
class BuildFilesTest {

    private static final Path ACTION = Path.of(".github/actions/check/action.yml");
    private static final Path SCRIPT = Path.of(".github/actions/check/check.sh");
    private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml");
    private static final Path GITHUB = Path.of("src/main/dist/ci/github.yml");
    private static final Path GITLAB = Path.of("src/main/dist/ci/gitlab.yml");
    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");

    private static final Pattern FLAG = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

    @TempDir
    private Path generated;

    static Stream<Path> files() {
        return Stream.of(ACTION, HOOKS, GITHUB, GITLAB);
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileIsOneDocument(Path file) throws IOException {
        assertThat(yaml(file)).isNotNull();
    }

    @Test
    void everyFlagOfTheProgramIsOne() throws IOException {
        Set<String> legal = new TreeSet<>();
        new CheckVerb().spec().optionsMap().keySet().forEach(legal::add);
        List<String> calls = new ArrayList<>();
        for (Path file : List.of(HOOKS, GITLAB)) {
            calls.addAll(texts(yaml(file)).stream()
                    .filter(text -> text.startsWith("dealrisk "))
                    .toList());
        }
        Files.readAllLines(SCRIPT).stream()
                .filter(line -> line.contains("arguments"))
                .forEach(calls::add);
        Set<String> used = new TreeSet<>();
        calls.forEach(call -> FLAG.matcher(call).results().forEach(found -> used.add(found.group())));
        assertThat(used).contains("--policy-from", "--as-of", "--template", "--fail-on", "--changed-since");
        assertThat(legal).containsAll(used);
    }

    @Test
    void hooksCheckDealsAndTemplatesAsOfToday() throws IOException {
        List<YamlMapping> hooks = ((YamlSequence) yaml(HOOKS))
                .items().stream().map(YamlMapping.class::cast).toList();
        assertThat(hooks).extracting(hook -> text(hook, "id")).containsExactly("dealrisk-deals", "dealrisk-templates");
        for (YamlMapping hook : hooks) {
            assertThat(text(hook, "language")).isEqualTo("system");
            assertThat(text(hook, "entry")).contains(" --as-of today ").endsWith(" --");
            Pattern.compile(text(hook, "files"));
            assertThat(text(hook, "name")).isNotBlank();
        }
        assertThat(text(hooks.get(1), "entry")).contains(" --template --fail-on high ");
    }

    @Test
    void everyInputReachesTheScriptAsAVariable() throws IOException {
        YamlMapping action = (YamlMapping) yaml(ACTION);
        Set<String> wanted = new TreeSet<>();
        ((YamlMapping) action.get("inputs").orElseThrow())
                .entries()
                .forEach(entry -> wanted.add(
                        "INPUT_" + entry.name().toUpperCase(Locale.ROOT).replace('-', '_')));
        YamlMapping step =
                (YamlMapping) ((YamlSequence) ((YamlMapping) action.get("runs").orElseThrow())
                                .get("steps")
                                .orElseThrow())
                        .items()
                        .get(0);
        YamlMapping variables = (YamlMapping) step.get("env").orElseThrow();
        assertThat(variables.entries()).extracting(YamlMapping.Entry::name).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(text(step, "run")).isEqualTo("\"$GITHUB_ACTION_PATH/check.sh\"");
        String script = Files.readString(SCRIPT);
        assertThat(script).doesNotContain("${{").contains(wanted);
        for (YamlMapping.Entry variable : variables.entries()) {
            String input = variable.name()
                    .substring("INPUT_".length())
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
            assertThat(((YamlScalar) variable.value()).text()).isEqualTo("${{ inputs." + input + " }}");
        }
        assertThat(Files.isExecutable(SCRIPT)).isTrue();
    }

    @Test
    void exampleGivesTheActionInputsThatItHas() throws IOException {
        Set<String> legal = new TreeSet<>();
        ((YamlMapping) ((YamlMapping) yaml(ACTION)).get("inputs").orElseThrow())
                .entries()
                .forEach(entry -> legal.add(entry.name()));
        YamlSequence steps = (YamlSequence) ((YamlMapping)
                        ((YamlMapping) ((YamlMapping) yaml(GITHUB)).get("jobs").orElseThrow())
                                .get("deals")
                                .orElseThrow())
                .get("steps")
                .orElseThrow();
        List<YamlMapping> own = steps.items().stream()
                .map(YamlMapping.class::cast)
                .filter(step -> text(step, "uses").contains("/.github/actions/check@"))
                .toList();
        assertThat(own).isNotEmpty();
        own.forEach(step -> assertThat(((YamlMapping) step.get("with").orElseThrow()).entries())
                .extracting(YamlMapping.Entry::name)
                .isSubsetOf(legal));
    }

    @Test
    void imageHasNoRightsAndOnlyWhatTheDistributionHas() throws IOException {
        List<String> lines = Files.readAllLines(DOCKERFILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        Pattern instruction = Pattern.compile("(ARG|FROM|COPY|RUN|USER|WORKDIR|ENTRYPOINT|CMD) (\\S.*)");
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = instruction.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            words.add(matcher.group(1));
            if (List.of("ENTRYPOINT", "CMD").contains(matcher.group(1))) {
                assertThat(matcher.group(2)).matches("\\[\"[^\"]+\"\\]");
            }
        }
        assertThat(words).startsWith("ARG", "FROM").endsWith("USER", "WORKDIR", "ENTRYPOINT", "CMD");
        assertThat(lines).contains("ARG JAVA=eclipse-temurin:17-jre-noble", "USER 10001:10001");
        assertThat(lines.toString()).contains("bin/dealrisk-warm-up").contains("COPY LICENSE README.md ");
    }

    @Test
    void everyFileOfTheImageIsInTheDistribution() throws Exception {
        List<String> there = distribution();
        for (String line : Files.readAllLines(DOCKERFILE)) {
            List<String> words = List.of(line.split(" ", -1));
            if (words.get(0).equals("COPY")) {
                assertThat(words.get(words.size() - 1))
                        .startsWith("/opt/dealrisk/")
                        .endsWith("/");
                for (String source : words.subList(1, words.size() - 1)) {
                    assertThat(there).as(line).anyMatch(file -> matches(source, file));
                }
            }
            Matcher run = Pattern.compile("/opt/dealrisk/(bin/[a-z-]+)").matcher(line);
            if (List.of("RUN", "ENTRYPOINT").contains(words.get(0)) && run.find()) {
                assertThat(there).as(line).contains(run.group(1));
                assertThat(Files.isExecutable(Path.of("src/main/dist", run.group(1))))
                        .isTrue();
            }
        }
    }

    /** Whether a file is the one named, is in the folder named, or fits the pattern. */
    private static boolean matches(String source, String file) {
        return file.startsWith(source + "/")
                || FileSystems.getDefault().getPathMatcher("glob:" + source).matches(Path.of(file));
    }

    /** What the assembly puts into the folder of the distribution, of what it depends on one for all. */
    private List<String> distribution() throws Exception {
        Document assembly = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("src/main/assembly/folder.xml").toFile());
        DistributionFiles.write(generated, "1.2", "2026-11-21");
        List<String> files = new ArrayList<>();
        NodeList sets = assembly.getElementsByTagName("fileSet");
        for (int i = 0; i < sets.getLength(); i++) {
            Element set = (Element) sets.item(i);
            String out = inner(set, "outputDirectory").get(0);
            String folder = inner(set, "directory")
                    .get(0)
                    .replace("${project.build.directory}/distribution-files", generated.toString())
                    .replace("${project.basedir}", ".");
            List<String> wanted = inner(set, "include");
            for (String file : filesIn(Path.of(folder), wanted)) {
                files.add(out.equals("/") ? file : out + "/" + file);
            }
        }
        assertThat(inner(assembly.getDocumentElement(), "outputFileNameMapping"))
                .containsExactly("${artifact.artifactId}.${artifact.extension}");
        files.add("lib/dealrisk.jar");
        return files;
    }

    private static List<String> filesIn(Path folder, List<String> wanted) throws IOException {
        if (!wanted.isEmpty()) {
            return wanted.stream()
                    .filter(name -> Files.isRegularFile(folder.resolve(name)))
                    .toList();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    /** The texts of the elements of a name. */
    private static List<String> inner(Element element, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = element.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static YamlNode yaml(Path file) throws IOException {
        List<Parsed<YamlNode>> documents = YamlDocuments.read(Source.of(file.toString(), Files.readString(file)));
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).faults()).isEmpty();
        return documents.get(0).value().orElseThrow();
    }

    private static String text(YamlMapping mapping, String key) {
        return mapping.get(key)
                .filter(YamlScalar.class::isInstance)
                .map(value -> ((YamlScalar) value).text())
                .orElse("");
    }

    /** Every text of a tree. */
    private static List<String> texts(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream()
                    .flatMap(entry -> texts(entry.value()).stream())
                    .toList();
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> texts(item).stream())
                    .toList();
        }
        return List.of(((YamlScalar) node).text());
    }
}
