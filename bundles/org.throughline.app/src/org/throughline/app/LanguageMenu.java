package org.throughline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.throughline.core.RefusedInputException;
import org.throughline.ui.Problems;

/** The menu that chooses the language of the window. */
final class LanguageMenu {
    private LanguageMenu() {}

    static MenuManager create(IWorkbenchWindow window) {
        MenuManager menu = new MenuManager(Messages.text("menu.language"), "org.throughline.app.language");
        Map<WindowLanguage, Action> entries = new EnumMap<>(WindowLanguage.class);
        for (WindowLanguage language : WindowLanguage.values()) {
            entries.put(language, entry(window, language));
        }
        entries.values().forEach(menu::add);
        menu.addMenuListener(shown -> {
            WindowLanguage chosen = chosen(WindowLanguage.file());
            entries.forEach((language, entry) -> entry.setChecked(language == chosen));
        });
        return menu;
    }

    private static Action entry(IWorkbenchWindow window, WindowLanguage language) {
        Action action = new Action(Messages.text("language." + language), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    choose(window, language);
                }
            }
        };
        action.setChecked(language == chosen(WindowLanguage.file()));
        return action;
    }

    private static WindowLanguage chosen(Path file) {
        try {
            return WindowLanguage.chosen(file);
        } catch (IOException e) {
            Problems.log(e);
            return WindowLanguage.SYSTEM;
        }
    }

    private static void choose(IWorkbenchWindow window, WindowLanguage language) {
        Path file = WindowLanguage.file();
        try {
            if (language != WindowLanguage.chosen(file)) {
                language.choose(file);
                Restart.offer(window, Messages.text("language.title"), Messages.text("language.nextStart"));
            }
        } catch (IOException | RefusedInputException e) {
            Problems.log(e);
            MessageDialog.openError(
                    window.getShell(), Messages.text("language.title"), Messages.text("language.notKept", file));
        }
    }
}
