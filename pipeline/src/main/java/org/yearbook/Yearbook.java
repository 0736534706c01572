package org.yearbook;

/** The program. */
public final class Yearbook {
    private Yearbook() {}

    public static void main(String[] args) {
        System.out.println("x");
    }
}
