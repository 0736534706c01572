package org.yearbook.extract.sheet;

import java.util.stream.Stream;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;
import org.yearbook.extract.document.UnreadableDocumentException;

/** Says in words what the library for workbooks throws, which has one exception for many causes. */
final class WorkbookRejections {

    private WorkbookRejections() {}

    static UnreadableDocumentException of(Exception failure) {
        if (failure instanceof SheetCollector.TooManyCellsException) {
            return SheetContent.tooLarge();
        }
        if (causes(failure).anyMatch(WorkbookRejections::isInflated)) {
            return new UnreadableDocumentException(
                    "TOO_LARGE_WHEN_UNPACKED",
                    "The workbook is packed so densely, or unpacks to so much, that it looks like an attack; save the"
                            + " sheets that are needed as a workbook of their own.");
        }
        if (causes(failure).anyMatch(WorkbookRejections::isDoctype)) {
            return new UnreadableDocumentException(
                    "FORBIDDEN_DOCTYPE",
                    "The workbook declares entities, which no program for spreadsheets writes and which may reach for"
                            + " other files; save it again in Excel.");
        }
        return new UnreadableDocumentException(
                "DAMAGED_UNREADABLE",
                "The workbook is damaged (" + failure.getClass().getSimpleName()
                        + "); open it in Excel and save it again.");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        Stream.Builder<Throwable> causes = Stream.builder();
        @Nullable Throwable each = failure;
        while (each != null) {
            causes.add(each);
            each = each.getCause();
        }
        return causes.build();
    }

    // The library has no class of its own for these; the words have been the same since its version 3.
    private static boolean isInflated(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("Zip bomb")
                || message.contains("would exceed the max allowed overall size")
                || (cause instanceof RecordFormatException && message.contains("maximum length"));
    }

    // The name of the feature that forbids it stands in the message in every language.
    private static boolean isDoctype(Throwable cause) {
        return cause instanceof SAXParseException
                && String.valueOf(cause.getMessage()).contains("DOCTYPE");
    }
}
