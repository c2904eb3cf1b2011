package org.throughline.ui.explorer;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.check.Severity;
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
    private final ResourceManager badged = new LocalResourceManager(JFaceResources.getResources());
    private final Badges badges;

    PracticeLabels(Badges badges) {
        this.badges = badges;
    }

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
        Severity worst = worst(element);
        String badge = worst == null ? null : "badge-" + worst.word();
        return switch (element) {
            case Path folder -> badge == null ? client(folder) : badged(client(folder), badge);
            case PracticeContent.Unreadable unreadable ->
                PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
            default -> badge == null ? Icons.of(element) : badged(Icons.of(element), badge);
        };
    }

    private Image client(Path folder) {
        return Sessions.get(folder)
                .map(session -> colours.client(ClientColours.of(session.client())))
                .orElseGet(() -> Icons.image("client"));
    }

    private Image badged(Image image, String badge) {
        return badged.create(new DecorationOverlayIcon(image, Icons.descriptor(badge), IDecoration.BOTTOM_RIGHT));
    }

    private Severity worst(Object element) {
        return switch (element) {
            case Path folder -> Sessions.get(folder).map(badges::of).orElse(null);
            case Group group -> badges.of(group);
            case Element part ->
                Sessions.of(part).map(session -> badges.of(session, part)).orElse(null);
            default -> null;
        };
    }

    @Override
    public String getToolTipText(Object element) {
        return switch (element) {
            case Path folder -> folder.toString();
            case Element named -> told(named);
            case PracticeContent.Unreadable unreadable -> wrapped(unreadable.reason());
            default -> null;
        };
    }

    private String told(Element element) {
        String note = element.getNote() == null ? "" : element.getNote();
        String found = Sessions.of(element)
                .map(session -> badges.words(session, element))
                .orElse("");
        String both = (note + "\n" + found).strip();
        return both.isEmpty() ? null : both.lines().map(PracticeLabels::wrapped).collect(Collectors.joining("\n"));
    }

    @Override
    public void dispose() {
        badged.dispose();
        colours.dispose();
        super.dispose();
    }

    /** A tool tip is as wide as its longest line, be that wider than the screen. */
    private static String wrapped(String text) {
        return text.replaceAll(LINE, "$1\n").strip();
    }
}
