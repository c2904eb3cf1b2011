package org.throughline.ui.help;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** The contents of the help with a field to search it, and beside or below them the page. */
final class HelpPane {
    private static final int WIDE = 620;
    private static final int MOST = 50;
    private static final int[] BESIDE = {1, 3};
    private static final int[] BELOW = {1, 2};

    private final List<HelpTopic> contents = HelpTopic.contents();
    private final SashForm sides;
    private final Text words;
    private final Tree tree;
    private HelpSearch search;
    private Browser browser;
    private Link inSystem;
    private URI shown;

    HelpPane(Composite parent) {
        sides = new SashForm(parent, SWT.VERTICAL);
        Composite left = new Composite(sides, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(left);
        words = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.text("help.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        tree = new Tree(left, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        createPage();
        sides.setWeights(BELOW);
        sides.addListener(SWT.Resize, event -> turn());
        words.addModifyListener(event -> fill());
        tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open((TreeItem) event.item)));
        fill();
    }

    private void createPage() {
        Composite right = new Composite(sides, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        inSystem = new Link(right, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(inSystem);
        inSystem.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> launch()));
        try {
            browser = new Browser(right, SWT.NONE);
            browser.setJavascriptEnabled(false);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
            browser.addLocationListener(new LocationAdapter() {
                @Override
                public void changing(LocationEvent event) {
                    if (event.location.matches("(https?|mailto):.*")) {
                        event.doit = false;
                        Program.launch(event.location);
                    }
                }

                @Override
                public void changed(LocationEvent event) {
                    if (event.top && event.location.startsWith("file:")) {
                        shown = URI.create(event.location);
                        select();
                    }
                }
            });
            inSystem.setText("<a>" + Messages.text("help.inSystem") + "</a>");
        } catch (SWTError e) {
            Problems.log(e);
            inSystem.setText(Messages.text("help.noBrowser") + " <a>" + Messages.text("help.inSystem") + "</a>");
        }
    }

    Control control() {
        return sides;
    }

    void setFocus() {
        words.setFocus();
    }

    private void turn() {
        int orientation = sides.getClientArea().width >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sides.getOrientation() != orientation) {
            sides.setOrientation(orientation);
            sides.setWeights(orientation == SWT.HORIZONTAL ? BESIDE : BELOW);
        }
    }

    private void fill() {
        tree.setRedraw(false);
        tree.removeAll();
        if (words.getText().isBlank()) {
            contents.forEach(topic -> add(topic, new TreeItem(tree, SWT.NONE)));
            for (TreeItem item : tree.getItems()) {
                item.setExpanded(true);
            }
            select();
        } else {
            if (search == null) {
                search = new HelpSearch(contents);
            }
            search.find(words.getText(), MOST)
                    .forEach(hit -> add(
                            new HelpTopic(hit.topic().label(), hit.topic().href(), List.of()),
                            new TreeItem(tree, SWT.NONE)));
        }
        tree.setRedraw(true);
    }

    private static void add(HelpTopic topic, TreeItem item) {
        item.setText(topic.label());
        item.setData(topic);
        topic.children().forEach(child -> add(child, new TreeItem(item, SWT.NONE)));
    }

    private void open(TreeItem item) {
        HelpTopic topic = (HelpTopic) item.getData();
        if (topic.href() != null) {
            show(topic.href());
        }
    }

    /** Shows a page; the contents where it is null. */
    void show(String href) {
        String wanted =
                href == null && !contents.isEmpty() ? contents.getFirst().href() : href;
        try {
            URI page = wanted == null ? null : HelpFiles.of(wanted);
            if (page == null) {
                Problems.show(
                        sides.getShell(),
                        Messages.text("help.title"),
                        new IOException(Messages.text("help.none", href)));
                return;
            }
            shown = page;
            if (browser == null) {
                launch();
            } else {
                browser.setUrl(page.toString());
            }
            select();
        } catch (IOException e) {
            Problems.show(sides.getShell(), Messages.text("help.title"), e);
        }
    }

    private void launch() {
        if (shown != null && !Program.launch(shown.toString())) {
            Problems.show(
                    sides.getShell(),
                    Messages.text("help.title"),
                    new IOException(Messages.text("help.noSystem", shown)));
        }
    }

    /** Selects the entry of the page that is shown. */
    private void select() {
        for (TreeItem item : tree.getItems()) {
            if (shown != null && select(item)) {
                return;
            }
        }
    }

    private boolean select(TreeItem item) {
        for (TreeItem below : item.getItems()) {
            if (select(below)) {
                return true;
            }
        }
        HelpTopic topic = (HelpTopic) item.getData();
        try {
            URI page = topic.href() == null ? null : HelpFiles.of(topic.href());
            if (page != null && Objects.equals(page.getPath(), shown.getPath())) {
                tree.setSelection(item);
                return true;
            }
        } catch (IOException e) {
            Problems.log(e);
        }
        return false;
    }
}
