package org.throughline.ui.welcome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.throughline.core.client.ClientName;
import org.throughline.edit.Sessions;
import org.throughline.ui.Messages;
import org.throughline.ui.OpenPractice;
import org.throughline.ui.Problems;
import org.throughline.ui.help.ThroughlineHelp;
import org.throughline.ui.overview.OverviewEditor;

/** What is shown while nothing is open: the clients changed last, the ways to a new one, and where to learn. */
public final class WelcomeEditor extends EditorPart {
    /** The editor's id. */
    public static final String ID = "org.throughline.ui.welcome";

    private static final int MOST = 8;
    private static final int MARGIN = 28;
    private static final int NARROWEST = 280;
    private static final String HELP = "/org.throughline.help/html/";

    private final Runnable clients = this::clientsChanged;
    private ScrolledComposite scroll;
    private Composite area;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        Sessions.addListener(clients);
    }

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> fit());
        fill();
    }

    private void fill() {
        if (area != null) {
            area.dispose();
        }
        area = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        Label title = new Label(area, SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        title.setText(Messages.text("welcome.heading"));
        List<Path> recent = recent();
        text(Messages.text(recent.isEmpty() ? "welcome.first" : "welcome.again"));
        if (!recent.isEmpty()) {
            heading("welcome.clients");
            recent.forEach(client -> link(name(client), () -> open(client)));
        }
        heading("welcome.begin");
        if (recent.isEmpty()) {
            command("explorer.addSample", "org.throughline.ui.sample");
        }
        command("explorer.fromTemplate", "org.throughline.ui.newFromTemplate");
        command("explorer.importFirst", "org.throughline.ui.importFirstProcess");
        command("explorer.newClient", "org.throughline.ui.newClient");
        if (!recent.isEmpty()) {
            command("explorer.addSample", "org.throughline.ui.sample");
        }
        heading("welcome.learn");
        link(Messages.text("welcome.tutorial"), () -> ThroughlineHelp.show(HELP + "tutorial.html"));
        link(Messages.text("welcome.method"), () -> ThroughlineHelp.show(HELP + "method.html"));
        link(Messages.text("welcome.keys"), () -> ThroughlineHelp.show(HELP + "keys.html"));
        text(Messages.text("welcome.hint"));
        scroll.setContent(area);
        fit();
    }

    private static List<Path> recent() {
        try {
            return RecentClients.of(OpenPractice.get(), MOST);
        } catch (IOException e) {
            Problems.log(e);
            return List.of();
        }
    }

    private static String name(Path client) {
        return Sessions.get(client).map(session -> session.client().getName()).orElseGet(() -> ClientName.in(client));
    }

    private void open(Path client) {
        OverviewEditor.open(getSite().getPage(), client);
    }

    private void heading(String key) {
        Label label = new Label(area, SWT.NONE);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        label.setText(Messages.text(key));
        GridDataFactory.fillDefaults().indent(0, MARGIN / 2).applyTo(label);
    }

    private void text(String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(NARROWEST, SWT.DEFAULT)
                .applyTo(label);
    }

    private void command(String key, String id) {
        String words = Messages.text(key);
        link(words, () -> {
            try {
                getSite().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                Problems.show(getSite().getShell(), words, e);
            }
        });
    }

    private void link(String words, Runnable action) {
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + words.replace("&", "&&").replace('<', '‹') + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private void clientsChanged() {
        if (scroll != null && !scroll.isDisposed()) {
            scroll.getDisplay().asyncExec(() -> {
                if (!scroll.isDisposed()) {
                    fill();
                }
            });
        }
    }

    private void fit() {
        int width = Math.max(NARROWEST, scroll.getClientArea().width);
        scroll.setMinHeight(area.computeSize(width, SWT.DEFAULT).y);
        area.layout();
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }

    @Override
    public void dispose() {
        Sessions.removeListener(clients);
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // there is nothing to save
    }

    @Override
    public void doSaveAs() {
        // there is nothing to save
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
