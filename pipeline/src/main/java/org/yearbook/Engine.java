package org.yearbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.PipelineRunnerRegistrar;
import org.yearbook.beam.embedded.EmbeddedRunner;
import org.yearbook.config.ConfigException;

/** What may run the pipeline, by the name that people use; the first two are in every build. */
enum Engine {
    EMBEDDED("EmbeddedRunner", ""),
    /** Beam's own, which is slow and strict: for tests. */
    DIRECT("DirectRunner", ""),
    /** Records never change, so steps may hand them on as they are; without a master it runs in this process. */
    FLINK("FlinkRunner", "--flinkMaster=[local] --fasterCopy=true --objectReuse=true"),
    SPARK("SparkRunner", "--sparkMaster=local[*]");

    private final String runner;
    /** Options, a space between them. */
    private final String defaults;

    Engine(String runner, String defaults) {
        this.runner = runner;
        this.defaults = defaults;
    }

    /** The engine of this name; a ConfigException where there is none, or it was not built into this jar. */
    static Engine of(String name) {
        Engine engine = Arrays.stream(values())
                .filter(known -> known.title().equals(name))
                .findAny()
                .orElseThrow(() -> new ConfigException(
                        "--runner", "expecting embedded, direct, flink or spark instead of '" + name + "'"));
        if (!engine.isHere()) {
            throw new ConfigException(
                    "--runner",
                    "'" + name + "' is not in this jar; build one that has it with mvn -P" + name
                            + " package, or use embedded");
        }
        return engine;
    }

    private String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether all the work is done in the memory of this process. */
    boolean isInThisProcess() {
        return this == EMBEDDED || this == DIRECT;
    }

    /** Whether it was built into this jar. */
    boolean isHere() {
        if (this == EMBEDDED) {
            return true;
        }
        for (PipelineRunnerRegistrar registrar : ServiceLoader.load(PipelineRunnerRegistrar.class)) {
            for (Class<?> known : registrar.getPipelineRunners()) {
                if (known.getSimpleName().equals(runner)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What a run tells it: what a person asked for, and what this pipeline needs where nobody said otherwise; a
     * ConfigException where it does not know an option.
     *
     * @param asked as on a command line: {@code --name=value} or {@code --name}, {@code value}
     */
    PipelineOptions options(List<String> asked) {
        List<String> all = joined(asked);
        for (String option : defaults.split(" ")) {
            if (!option.isEmpty()
                    && all.stream().noneMatch(other -> nameOf(other).equals(nameOf(option)))) {
                all.add(option);
            }
        }
        if (this != EMBEDDED) {
            all.add("--runner=" + runner);
        }
        try {
            PipelineOptions options = PipelineOptionsFactory.fromArgs(all.toArray(String[]::new))
                    .withValidation()
                    .create();
            if (this == EMBEDDED) {
                options.setRunner(EmbeddedRunner.class);
            } else if (this == DIRECT) {
                tune(options.as(DirectOptions.class));
            }
            return options;
        } catch (IllegalArgumentException e) {
            throw new ConfigException(
                    "command line",
                    "neither yearbook nor the runner knows one of " + asked + " (" + e.getMessage()
                            + "); see yearbook run --help");
        }
    }

    private static void tune(DirectOptions options) {
        options.setBlockOnRun(false);
        // The guards against mutated elements cost a fifth of the time and are on in the tests.
        options.setEnforceImmutability(false);
        options.setEnforceEncodability(false);
    }

    /** Beam knows {@code --name=value} alone. */
    private static List<String> joined(List<String> options) {
        List<String> joined = new ArrayList<>();
        for (String option : options) {
            int last = joined.size() - 1;
            if (!option.startsWith("--") && last >= 0 && !joined.get(last).contains("=")) {
                joined.set(last, joined.get(last) + "=" + option);
            } else {
                joined.add(option);
            }
        }
        return joined;
    }

    private static String nameOf(String option) {
        int end = option.indexOf('=');
        return end < 0 ? option : option.substring(0, end);
    }
}
