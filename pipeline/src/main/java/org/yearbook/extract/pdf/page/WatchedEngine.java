package org.yearbook.extract.pdf.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.yearbook.extract.pdf.damage.ContentWatch;
import org.yearbook.extract.pdf.damage.Damage;

/** Runs the content of one page within its limits, goes on after what fails, and keeps account of it. */
abstract class WatchedEngine extends PDFGraphicsStreamEngine {

    private final ContentWatch watch;
    private final PageEffort effort;

    WatchedEngine(PDPage page, ContentWatch watch, PageEffort effort) {
        super(page);
        this.watch = watch;
        this.effort = effort;
    }

    final Damage damage() {
        return watch.damage();
    }

    final PageEffort effort() {
        return effort;
    }

    /** Reads the page; what it printed up to an exception is kept. */
    final void read(PDPage page) throws IOException {
        PDPage watched = watch.watched(page);
        effort.unpacked(watch.isTooLarge());
        processPage(watched);
        watch.close();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (form.getCOSObject().getLength() > 0) {
            PDFormXObject watched = watch.watched(form);
            effort.unpacked(watch.isTooLarge());
            super.showForm(watched);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        PDTransparencyGroup watched = watch.watched(group);
        effort.unpacked(watch.isTooLarge());
        super.showTransparencyGroup(watched);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (watch.isEnd(operator, operands)) {
            return;
        }
        effort.step();
        watch.instruction(operator, operands, getGraphicsState().getTextMatrix() != null);
        if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)) {
            setFont(operator, operands);
        } else {
            super.processOperator(operator, operands);
        }
    }

    /** A part of an instruction that stands for several; it was looked at as a whole. */
    @Override
    public void processOperator(String name, List<COSBase> operands) throws IOException {
        super.processOperator(Operator.getOperator(name), operands);
    }

    /** No font where it cannot be had: in the one before it, the text would read otherwise. */
    private void setFont(Operator operator, List<COSBase> operands) throws IOException {
        getGraphicsState().getTextState().setFont(null);
        watch.font(operands, getResources());
        effort.unpacked(watch.isTooLarge());
        try {
            super.processOperator(operator, operands);
        } catch (RuntimeException e) {
            watch.damage().add(Damage.Kind.FONT_BROKEN);
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException error) {
        watch.damage().add(Damage.Kind.INSTRUCTION_FAILED);
    }
}
