package org.dealrisk.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dealrisk.model.Answer;
import org.dealrisk.model.Deal;
import org.dealrisk.model.Field;
import org.dealrisk.model.Value;

/** What the configuration says of the deals of one file: how they are read, and which of its overrides hold. */
final class DealSettings {

    private final Flags flags;
    private final List<ConfigOverride> overrides;

    private DealSettings(Flags flags, List<ConfigOverride> overrides) {
        this.flags = flags;
        this.overrides = overrides;
    }

    /** @param place the file; empty when it has none, and no override holds */
    static DealSettings of(Flags flags, Optional<Path> place) {
        return new DealSettings(flags, flags.config().overridesOf(place));
    }

    /** Of an input by its name; standard input has the place that the name says that it is given. */
    static DealSettings ofInput(Flags flags, String input) {
        Optional<String> name = input.equals(Flags.STANDARD) ? flags.text("--stdin-filename") : Optional.of(input);
        try {
            return of(flags, name.map(Path::of));
        } catch (InvalidPathException e) {
            return of(flags, Optional.empty());
        }
    }

    /** What holds for the file beside what holds for all. */
    List<ConfigOverride> overrides() {
        return overrides;
    }

    /** The deal as the configuration wants it read: as a template, and with an owner where it names none. */
    Deal of(Deal deal) {
        Deal configured = deal;
        Optional<ConfigSetting> owner = flags.config().setting(ConfigReader.OWNER);
        for (ConfigOverride override : overrides) {
            Optional<ConfigSetting> own = override.setting(ConfigReader.OWNER);
            owner = own.isPresent() ? own : owner;
            Optional<ConfigSetting> template = override.setting("--template");
            if (template.isPresent() && !flags.given().isTyped("--template")) {
                boolean yes = Given.isYes(template.get().told(), template.get().first());
                configured = configured.with(
                        Field.TEMPLATE,
                        Answer.known(new Value.Flag(yes), template.get().place()));
            }
        }
        boolean without = deal.text(Field.OWNER).isEmpty();
        return owner.isPresent() && without
                ? configured.with(
                        Field.OWNER,
                        Answer.known(
                                new Value.Text(owner.get().first()), owner.get().place()))
                : configured;
    }
}
