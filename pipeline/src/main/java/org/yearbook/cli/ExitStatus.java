package org.yearbook.cli;

/** What the program tells its caller when it ends. */
public final class ExitStatus {

    public static final int DONE = 0;
    /** Nothing was published. */
    public static final int FAILED = 1;
    /** The command line or the configuration is not right. */
    public static final int USAGE = 2;
    /** Published, but some document was rejected or some decision expired. */
    public static final int INCOMPLETE = 3;

    private ExitStatus() {}
}
