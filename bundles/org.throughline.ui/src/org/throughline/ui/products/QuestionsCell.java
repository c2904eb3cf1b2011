package org.throughline.ui.products;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Control;
import org.throughline.model.base.Element;
import org.throughline.ui.Messages;
import org.throughline.ui.table.Cells.Content;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.ElementsDialog;

/** A cell in which the questions that measure an element are chosen. */
final class QuestionsCell extends DialogCellEditor {
    private final Subject subject;
    private Element edited;

    private QuestionsCell(TableViewer viewer, Subject subject) {
        super(viewer.getTable());
        this.subject = subject;
    }

    /** Returns how the cells of a column are edited; null where the client is read only. */
    static <T extends Element> Content<T> of(TableViewer viewer, Subject subject) {
        if (!subject.edits().isWritable()) {
            return null;
        }
        QuestionsCell cell = new QuestionsCell(viewer, subject);
        return new Content<>(cell, cell::begin, (element, chosen) -> {
            if (chosen instanceof List<?> questions) {
                subject.setMeasuring(element, questions);
            }
        });
    }

    private Object begin(Element element) {
        edited = element;
        return subject.measuring(element);
    }

    @Override
    protected Object openDialogBox(Control window) {
        if (subject.questions().isEmpty()) {
            subject.edits().refuse(Messages.text("products.noQuestions"));
            return null;
        }
        Optional<List<Element>> chosen = ElementsDialog.choose(
                window.getShell(),
                Messages.text("products.measuredBy", ElementWords.name(edited)),
                subject.questions(),
                subject.measuring(edited));
        return chosen.orElse(null);
    }

    @Override
    protected void updateContents(Object value) {
        getDefaultLabel().setText(edited == null ? "" : subject.measured(edited));
    }
}
