package org.throughline.ui.help;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** The help beside what is worked on; it remembers its page. */
public final class HelpView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.throughline.ui.help";

    private static final String PAGE = "page";

    private HelpPane pane;
    private String page;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        page = memento == null ? null : memento.getString(PAGE);
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new HelpPane(parent);
        pane.show(page);
    }

    /** Shows a page; the first of the contents for null. */
    void show(String href) {
        page = href;
        pane.show(href);
    }

    @Override
    public void saveState(IMemento memento) {
        if (page != null) {
            memento.putString(PAGE, page);
        }
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
