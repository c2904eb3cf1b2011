package org.throughline.ui.explorer;

import java.nio.file.Path;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.client.ClientName;
import org.throughline.edit.Sessions;
import org.throughline.flow.compare.ProcessTitle;
import org.throughline.model.base.Element;
import org.throughline.model.process.Process;
import org.throughline.ui.Icons;
import org.throughline.ui.Messages;
import org.throughline.ui.colour.ClientColours;
import org.throughline.ui.colour.ColourImages;

/** What stands in the tree. */
final class PracticeLabels extends ColumnLabelProvider {
    private static final String LINE = "(.{1,80})(?:\\h+|$)";

    private final ColourImages colours = new ColourImages();

    @Override
    public String getText(Object element) {
        return switch (element) {
            case Path folder ->
                Sessions.get(folder)
                        .map(session -> session.client().getName() + (session.isDirty() ? " *" : ""))
                        .orElseGet(() -> ClientName.in(folder));
            case Group group ->
                Messages.text(group.key()) + " (" + group.elements().size() + ")";
            case Process process -> oneLine(ProcessTitle.of(process));
            case Element named -> oneLine(named.getName());
            case PracticeContent.Unreadable unreadable -> unreadable.reason();
            default -> String.valueOf(element);
        };
    }

    private static String oneLine(String name) {
        return name == null || name.isBlank() ? "–" : name.replaceAll("\\s+", " ");
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case Path folder ->
                Sessions.get(folder)
                        .map(session -> colours.client(ClientColours.of(session.client())))
                        .orElseGet(() -> Icons.image("client"));
            case PracticeContent.Unreadable unreadable ->
                PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
            default -> Icons.of(element);
        };
    }

    @Override
    public String getToolTipText(Object element) {
        return switch (element) {
            case Path folder -> folder.toString();
            case Element named when named.getNote() != null -> wrapped(named.getNote());
            case PracticeContent.Unreadable unreadable -> wrapped(unreadable.reason());
            default -> null;
        };
    }

    @Override
    public void dispose() {
        colours.dispose();
        super.dispose();
    }

    /** A tool tip is as wide as its longest line, be that wider than the screen. */
    private static String wrapped(String text) {
        return text.replaceAll(LINE, "$1\n").strip();
    }
}
