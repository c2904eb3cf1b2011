package org.throughline.app;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;

/** The menu that chooses between light, dark, high contrast, and what the system has. */
final class AppearanceMenu {
    private AppearanceMenu() {}

    static MenuManager create(IWorkbenchWindow window) {
        MenuManager menu = new MenuManager(Messages.text("menu.appearance"), "org.throughline.app.appearance");
        Map<Appearance, Action> entries = new EnumMap<>(Appearance.class);
        for (Appearance appearance : Appearance.values()) {
            entries.put(appearance, entry(window, appearance));
        }
        entries.values().forEach(menu::add);
        menu.addMenuListener(shown -> {
            Appearance chosen = Appearance.chosen();
            entries.forEach((appearance, entry) -> entry.setChecked(appearance == chosen));
        });
        return menu;
    }

    private static Action entry(IWorkbenchWindow window, Appearance appearance) {
        Action action = new Action(Messages.text("appearance." + appearance), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    choose(window, appearance);
                }
            }
        };
        action.setChecked(appearance == Appearance.chosen());
        return action;
    }

    private static void choose(IWorkbenchWindow window, Appearance appearance) {
        if (appearance.choose(window.getShell().getDisplay())) {
            Restart.offer(window, Messages.text("appearance.title"), Messages.text("appearance.nextStart"));
        }
    }
}
