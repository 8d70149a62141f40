package org.dealrisk.measure;

import java.util.List;
import org.dealrisk.clause.Recogniser;
import org.dealrisk.clause.Recogniser.Found;
import org.dealrisk.diag.Source;
import org.dealrisk.model.Clause;
import org.dealrisk.read.DocumentClauses;

/** A contract, and what was found in it; its clauses are those that a check of the document reads. */
record ReadContract(Contract contract, List<Found> finds) {

    static ReadContract of(Contract contract) {
        List<Clause> clauses = DocumentClauses.of(Source.of("contract.md", contract.text()));
        return new ReadContract(
                contract,
                clauses.stream()
                        .flatMap(clause -> Recogniser.read(clause, clauses).stream())
                        .distinct()
                        .toList());
    }

    List<String> marked(Category category) {
        return contract.spans().getOrDefault(category.name(), List.of());
    }

    /** The sentences in which a type of the category was found. */
    List<String> found(Category category) {
        return finds.stream()
                .filter(category::isOneOf)
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
