package org.throughline.flow.actions;

import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.DeleteRetargetAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.RedoRetargetAction;
import org.eclipse.gef.ui.actions.UndoRetargetAction;
import org.eclipse.gef.ui.actions.ZoomComboContributionItem;
import org.eclipse.gef.ui.actions.ZoomInRetargetAction;
import org.eclipse.gef.ui.actions.ZoomOutRetargetAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.RetargetAction;
import org.throughline.flow.Messages;

/** What a flowchart editor adds to the menus and the tool bar of the window. */
public final class FlowchartActionBars extends ActionBarContributor {
    private static final String MENU = "org.throughline.flow.menu";

    @Override
    protected void buildActions() {
        addRetargetAction(new UndoRetargetAction());
        addRetargetAction(new RedoRetargetAction());
        addRetargetAction(new DeleteRetargetAction());
        addRetargetAction(new ZoomInRetargetAction());
        addRetargetAction(new ZoomOutRetargetAction());
        addRetargetAction(new RetargetAction(GEFActionConstants.DIRECT_EDIT, Messages.rename));
        addRetargetAction(new RetargetAction(ZoomToAction.FIT, Messages.fit));
        addRetargetAction(new RetargetAction(ZoomToAction.ACTUAL_SIZE, Messages.actualSize));
        addRetargetAction(new RetargetAction(GridAction.ID, Messages.grid, IAction.AS_CHECK_BOX));
        addRetargetAction(new RetargetAction(LayOutAction.ID, Messages.layOut));
    }

    @Override
    protected void declareGlobalActionKeys() {
        addGlobalActionKey(ActionFactory.PRINT.getId());
        addGlobalActionKey(ActionFactory.SELECT_ALL.getId());
    }

    @Override
    public void contributeToMenu(IMenuManager bar) {
        MenuManager menu = new MenuManager(Messages.flowcharts, MENU);
        menu.add(getAction(GEFActionConstants.DIRECT_EDIT));
        menu.add(getAction(LayOutAction.ID));
        menu.add(new Separator());
        menu.add(getAction(GEFActionConstants.ZOOM_IN));
        menu.add(getAction(GEFActionConstants.ZOOM_OUT));
        menu.add(getAction(ZoomToAction.ACTUAL_SIZE));
        menu.add(getAction(ZoomToAction.FIT));
        menu.add(getAction(GridAction.ID));
        if (bar.find(IWorkbenchActionConstants.M_WINDOW) == null) {
            bar.add(menu);
        } else {
            bar.insertBefore(IWorkbenchActionConstants.M_WINDOW, menu);
        }
    }

    @Override
    public void contributeToToolBar(IToolBarManager bar) {
        bar.add(new ZoomComboContributionItem(getPage()));
        bar.add(getAction(ZoomToAction.FIT));
    }
}
