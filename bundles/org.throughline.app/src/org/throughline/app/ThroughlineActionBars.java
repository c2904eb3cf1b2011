package org.throughline.app;

import java.util.List;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus and tools that every part of the window shares; the rest is contributed. */
final class ThroughlineActionBars extends ActionBarAdvisor {
    private static final List<String> ENTRIES_OF_P2 =
            List.of("org.eclipse.equinox.p2.ui.sdk.update", "org.eclipse.equinox.p2.ui.sdk.install");

    private IWorkbenchWindow window;

    ThroughlineActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow made) {
        window = made;
    }

    private IWorkbenchAction action(ActionFactory factory) {
        IWorkbenchAction action = factory.create(window);
        register(action);
        return action;
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(action(factory));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = new MenuManager(Messages.text("menu.file"), IWorkbenchActionConstants.M_FILE);
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        file.add(new Separator());
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL);
        file.add(new Separator());
        add(file, ActionFactory.PRINT);
        file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(file, ActionFactory.QUIT);
        bar.add(file);

        MenuManager edit = new MenuManager(Messages.text("menu.edit"), IWorkbenchActionConstants.M_EDIT);
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        edit.add(new Separator());
        add(edit, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.RENAME);
        edit.add(new Separator());
        IWorkbenchAction find = action(ActionFactory.FIND);
        find.setText(Messages.text("menu.find"));
        edit.add(find);
        edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(edit);
        bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));

        MenuManager windows = new MenuManager(Messages.text("menu.window"), IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager(Messages.text("menu.showView"));
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        windows.add(views);
        windows.add(AppearanceMenu.create(window));
        windows.add(LanguageMenu.create(window));
        add(
                windows,
                ActionFactory.RESET_PERSPECTIVE,
                ActionFactory.NEXT_PART,
                ActionFactory.NEXT_EDITOR,
                ActionFactory.PREFERENCES);
        bar.add(windows);

        MenuManager help = new MenuManager(Messages.text("menu.help"), IWorkbenchActionConstants.M_HELP);
        IWorkbenchAction contents = action(ActionFactory.HELP_CONTENTS);
        contents.setText(Messages.text("menu.helpContents"));
        help.add(contents);
        add(help, ActionFactory.ABOUT);
        help.addMenuListener(ThroughlineActionBars::hideTwice);
        bar.add(help);
    }

    /** The platform's own entries for plug-ins do what ours do, in other words. */
    private static void hideTwice(IMenuManager help) {
        for (String id : ENTRIES_OF_P2) {
            IContributionItem item = help.find(id);
            if (item != null && item.isVisible()) {
                item.setVisible(false);
                help.markDirty();
            }
        }
        help.update(false);
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        line.add(new ClientStatus(window));
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager();
        tools.add(action(ActionFactory.SAVE));
        tools.add(new Separator());
        tools.add(action(ActionFactory.UNDO));
        tools.add(action(ActionFactory.REDO));
        bar.add(tools);
    }
}
