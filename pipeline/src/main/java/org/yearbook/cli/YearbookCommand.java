package org.yearbook.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.yearbook.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program as typed: {@code yearbook COMMAND}. */
@Command(
        name = "yearbook",
        header = "Turns releases of statistical reports and articles into a statistical yearbook.",
        description = "Type 'yearbook COMMAND --help' for the options of a command.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class YearbookCommand {

    private YearbookCommand() {}

    /** Runs a command line and gives its {@link ExitStatus}; what it prints goes to these streams in UTF-8. */
    public static int execute(String[] args, RunJob job, PrintStream out, PrintStream err) {
        return create(job, out, err).execute(args);
    }

    private static CommandLine create(RunJob job, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new YearbookCommand())
                .addSubcommand(new RunCommand(job, out))
                .addSubcommand(new TablesCommand(out, err))
                .addSubcommand(new FiguresCommand(out, err))
                .addSubcommand(new CheckCommand(out))
                .addSubcommand(new DecideCommand(out, err))
                .addSubcommand(new DiffCommand(out));
        return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(YearbookCommand::report);
    }

    /** A mistake of a person is told in a sentence; only a mistake of the program comes with a stack trace. */
    private static int report(Exception failure, CommandLine line, CommandLine.ParseResult unused) {
        PrintWriter err = line.getErr();
        if (failure instanceof ConfigException || failure instanceof ParameterException) {
            err.println(failure.getMessage());
            return ExitStatus.USAGE;
        }
        if (failure instanceof IOException io) {
            err.println("Failed, nothing was published: " + Failure.inWords(io));
            return ExitStatus.FAILED;
        }
        err.println("Failed, nothing was published. This is a mistake of the program; please report it:");
        failure.printStackTrace(err);
        return ExitStatus.FAILED;
    }
}
