package org.yearbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command whose name is settled and whose work is still to come. */
@Command(header = "Not yet in this version.", mixinStandardHelpOptions = true)
final class PendingCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Unmatched
    private List<String> ignored = new ArrayList<>();

    @Override
    public Integer call() {
        spec.commandLine().getErr().println("yearbook " + spec.name() + ": not yet in this version.");
        return ExitStatus.USAGE;
    }
}
