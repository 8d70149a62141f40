package org.dealrisk.verdict;

import java.util.Optional;
import org.dealrisk.economics.Assumptions;
import org.dealrisk.economics.Figure;
import org.dealrisk.rule.Parameter;
import org.dealrisk.rule.RulePack;

/** The assumptions behind the sums, as the shared parameters of a pack set them. */
final class PackAssumptions {

    private PackAssumptions() {}

    static Assumptions of(RulePack pack) {
        Assumptions standard = Assumptions.standard();
        return new Assumptions(
                set(pack, "target_multiple", standard.targetMultiple()),
                standard.forecastCv(),
                set(pack, "smallest_history_cv", standard.smallestHistoryCv()),
                set(pack, "late_days", standard.lateDays()),
                set(pack, "overtime_premium", standard.overtimePremium()),
                set(pack, "exchange_loss", standard.exchangeLoss()),
                set(pack, "probability_of_default", standard.probabilityOfDefault()),
                set(pack, "margin_floor", standard.marginFloorPercent()),
                set(pack, "fair_share_low", standard.fairShareLow()),
                set(pack, "fair_share_high", standard.fairShareHigh()));
    }

    private static Figure set(RulePack pack, String name, Figure otherwise) {
        return Optional.ofNullable(pack.shared().get(name))
                .flatMap(Parameter::value)
                .map(Figure::of)
                .orElse(otherwise);
    }
}
