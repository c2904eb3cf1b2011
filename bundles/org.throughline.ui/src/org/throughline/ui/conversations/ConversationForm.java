package org.throughline.ui.conversations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.ui.Messages;
import org.throughline.ui.client.ElementForm;
import org.throughline.ui.improve.Candidates;
import org.throughline.ui.table.ButtonRow;
import org.throughline.ui.table.ElementEdits;
import org.throughline.ui.table.ElementWords;
import org.throughline.ui.table.ElementsDialog;
import org.throughline.ui.table.RowTable;
import org.throughline.ui.table.RowTable.Column;

/** What was said in full, and what it is about. */
final class ConversationForm {
    private static final int TEXT_LINES = 5;
    private static final int NOTE_LINES = 2;

    private final ElementEdits edits;
    private final Consumer<Element> goTo;
    private final SashForm area;
    private final ElementForm<Conversation> form;
    private final RowTable<Element> about;
    private Conversation shown;

    ConversationForm(Composite parent, ElementEdits edits, Consumer<Element> goTo) {
        this.edits = edits;
        this.goTo = goTo;
        area = new SashForm(parent, SWT.HORIZONTAL);
        form = new ElementForm<Conversation>(part(), edits)
                .text("conversations.name", BasePackage.Literals.ELEMENT__NAME)
                .lines("conversations.column.text", OrganisationPackage.Literals.CONVERSATION__TEXT, TEXT_LINES)
                .lines("edits.note", BasePackage.Literals.ELEMENT__NOTE, NOTE_LINES);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        Composite right = part();
        about = new RowTable<>(right);
        about.name(Messages.text("conversations.about"));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 70).applyTo(about.control());
        about.add(Column.of(Messages.text("conversations.about"), 100, ElementWords::described));
        about.onKeys(this::link, this::unlink, by -> {});
        about.viewer().addOpenListener(event -> goThere());
        new ButtonRow(right, edits.isWritable())
                .add("plan.about.link", this::link)
                .add("plan.about.unlink", this::unlink)
                .looking("plan.goTo", this::goThere);
        area.setWeights(3, 2);
    }

    private Composite part() {
        Composite part = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(part);
        return part;
    }

    private void goThere() {
        if (about.first() != null) {
            goTo.accept(about.first());
        }
    }

    private void link() {
        if (shown != null && edits.isWritable()) {
            ElementsDialog.<Element>one(
                            area.getShell(),
                            Messages.text("conversations.about"),
                            new Candidates(edits.session().folder()).subjects(),
                            ElementWords::described)
                    .filter(one -> !shown.getAbout().contains(one))
                    .ifPresent(one -> {
                        List<Element> all = new ArrayList<>(shown.getAbout());
                        all.add(one);
                        setAbout(all);
                    });
        }
    }

    private void unlink() {
        if (shown != null) {
            List<Element> left = new ArrayList<>(shown.getAbout());
            left.removeAll(about.selected());
            setAbout(left);
        }
    }

    private void setAbout(List<Element> all) {
        edits.setAll(shown, OrganisationPackage.Literals.CONVERSATION__ABOUT, all);
    }

    /** Shows a conversation; nothing for null. */
    void show(Conversation conversation) {
        shown = conversation;
        form.show(conversation);
        about.show(conversation == null ? List.of() : conversation.getAbout());
    }
}
