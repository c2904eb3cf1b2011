package org.throughline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.throughline.core.extension.Contribution;
import org.throughline.core.extension.SwitchedOff;

/** Says which parts of plug-ins were switched off because they failed; several at a time in one message. */
final class SwitchedOffPlugins implements Consumer<Contribution<?>> {
    private final Display display;
    private final Consumer<String> teller;
    private final List<Contribution<?>> untold = new ArrayList<>();

    /**
     * Makes a teller of failures.
     *
     * @param teller shows a message; called on the display's thread
     */
    SwitchedOffPlugins(Display display, Consumer<String> teller) {
        this.display = display;
        this.teller = teller;
    }

    /** Tells from now on, first of what failed before. */
    void start() {
        SwitchedOff.listen(this);
    }

    /** Tells no longer. */
    void stop() {
        SwitchedOff.ignore(this);
    }

    @Override
    public void accept(Contribution<?> broken) {
        synchronized (untold) {
            untold.add(broken);
            if (untold.size() > 1) {
                return;
            }
        }
        if (!display.isDisposed()) {
            display.asyncExec(this::tell);
        }
    }

    private void tell() {
        String failures;
        synchronized (untold) {
            failures = untold.stream().map(SwitchedOffPlugins::line).collect(Collectors.joining("\n"));
            untold.clear();
        }
        teller.accept(Messages.text("plugins.switchedOff", failures));
    }

    private static String line(Contribution<?> broken) {
        return Messages.text(
                "plugins.switchedOff.line", broken.id(), broken.bundle(), broken.version(), broken.error());
    }
}
