package org.dealrisk.measure;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dealrisk.clause.Recogniser;
import org.dealrisk.clause.Recogniser.Found;

/** A contract, and what was found in it. */
record ReadContract(Contract contract, List<Found> finds) {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

    static ReadContract of(Contract contract) {
        return new ReadContract(
                contract,
                Arrays.stream(EMPTY_LINES.split(contract.text()))
                        .flatMap(clause -> Recogniser.read(clause).stream())
                        .distinct()
                        .toList());
    }

    List<String> marked(Category category) {
        return contract.spans().getOrDefault(category.name(), List.of());
    }

    /** The sentences in which a type of the category was found. */
    List<String> found(Category category) {
        return finds.stream()
                .filter(find -> category.types().contains(find.type()))
                .map(Found::sentence)
                .distinct()
                .toList();
    }

    /** Whether the contract has such a clause, and whether one was found. */
    Score whole(Category category) {
        return Score.of(!marked(category).isEmpty(), !found(category).isEmpty());
    }

    /** Of the passages marked, how many were found; of the sentences found, how many lie in no such passage. */
    Score passages(Category category) {
        List<Words> marked = marked(category).stream().map(Words::of).toList();
        List<Words> found = found(category).stream().map(Words::of).toList();
        int right = count(marked, found);
        return new Score(right, found.size() - count(found, marked), marked.size() - right);
    }

    private static int count(List<Words> passages, List<Words> others) {
        return (int) passages.stream()
                .filter(passage -> others.stream().anyMatch(passage::isLike))
                .count();
    }
}
