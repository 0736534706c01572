package org.yearbook.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yearbook.config.Codelists;
import org.yearbook.domain.Indicator;
import org.yearbook.domain.Vocabulary;

/** The shipped configuration with indicators of a test's own, as a statistician adds them for a new topic. */
public final class OwnIndicators {

    private OwnIndicators() {}

    public static Indicator indicator(String code, String nameZh, String nameEn, String unit, String... aliases) {
        return new Indicator(code, nameZh, nameEn, "", List.of(unit), List.of(aliases));
    }

    public static Vocabulary with(Indicator... more) {
        Vocabulary shipped = Codelists.read(Path.of("config")).vocabulary();
        List<Indicator> indicators = new ArrayList<>(shipped.indicators());
        indicators.addAll(List.of(more));
        return new Vocabulary(
                shipped.areas(),
                indicators,
                shipped.units(),
                shipped.multipliers(),
                shipped.authorities(),
                shipped.words(),
                shipped.numeralRules(),
                shipped.fiscalYears());
    }
}
