package org.throughline.ui.conversations;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Conversation;
import org.throughline.ui.client.ClientPage;
import org.throughline.ui.client.PageSelection;
import org.throughline.ui.table.ElementEdits;
import org.throughline.ui.table.EmptyPage;

/** What participants said: a line a conversation, and below the selected one in full. */
final class ConversationsPage implements ClientPage {
    private final ElementEdits edits;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final EmptyPage empty;
    private final SashForm halves;
    private final ConversationTable table;
    private final ConversationForm form;

    ConversationsPage(
            Composite parent,
            ElementEdits edits,
            PageSelection selection,
            Consumer<Element> goTo,
            Consumer<List<? extends Element>> delete) {
        this.edits = edits;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = new EmptyPage(area, "conversations.empty", edits.isWritable()).add("conversations.add", this::add);
        halves = new SashForm(area, SWT.VERTICAL);
        Composite above = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(above);
        table = new ConversationTable(above, edits, delete);
        form = new ConversationForm(halves, edits, goTo);
        table.table().viewer().addSelectionChangedListener(event -> {
            selection.set(table.table().first());
            form.show(table.table().first());
        });
    }

    private void add() {
        table.add();
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show() {
        boolean nothing = edits.session().client().getConversations().isEmpty();
        stack.topControl = nothing ? empty.control() : halves;
        area.layout();
        table.show();
        form.show(table.table().first());
    }

    @Override
    public void select(Element element) {
        if (element instanceof Conversation conversation) {
            table.select(conversation);
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == halves) {
            table.table().viewer().getTable().setFocus();
        } else {
            empty.control().setFocus();
        }
    }
}
