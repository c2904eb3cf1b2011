package org.throughline.app.failure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.throughline.edit.ClientSession;
import org.throughline.edit.Sessions;

/** What is known of the program that runs, for somebody who helps. */
final class RunningProgram {
    private static final List<String> PROPERTIES = List.of(
            "java.version",
            "java.vm.name",
            "java.vendor",
            "os.name",
            "os.version",
            "os.arch",
            "osgi.nl",
            "osgi.ws",
            "file.encoding");
    private static final List<String> JAVA = List.of("java", "javax", "jdk", "sun");
    private static final long MEBIBYTE = 1 << 20;

    private RunningProgram() {}

    /** Returns what can be saved for support. To be called on the display's thread. */
    static SupportLog log(Display display) {
        Path state = Platform.getLogFileLocation().toPath().getParent();
        return new SupportLog(origins(), state, versions(), settings(display));
    }

    private static Stream<Bundle> bundles() {
        return Arrays.stream(
                FrameworkUtil.getBundle(RunningProgram.class).getBundleContext().getBundles());
    }

    /** Returns how the packages begin that are Java's or those of an installed part. */
    static Set<String> origins() {
        Set<String> origins = new TreeSet<>(JAVA);
        bundles()
                .map(bundle -> bundle.getSymbolicName().replaceFirst("^wrapped\\.", ""))
                .map(name -> name.replaceFirst("^([^.]+\\.[^.]+)\\..*", "$1"))
                .forEach(origins::add);
        return origins;
    }

    private static List<String> versions() {
        return bundles().map(RunningProgram::version).sorted().toList();
    }

    private static String version(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion() + (isUsable(bundle) ? "" : " (not resolved)");
    }

    private static boolean isUsable(Bundle bundle) {
        return bundle.getState() != Bundle.INSTALLED;
    }

    private static List<String> settings(Display display) {
        List<String> settings = new ArrayList<>();
        for (String property : PROPERTIES) {
            settings.add(property + " = " + System.getProperty(property, ""));
        }
        Runtime runtime = Runtime.getRuntime();
        settings.add("memory used = " + (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE + " MiB");
        settings.add("memory at most = " + runtime.maxMemory() / MEBIBYTE + " MiB");
        settings.add("processors = " + runtime.availableProcessors());
        settings.add("locale = " + Locale.getDefault().toLanguageTag());
        settings.add("SWT = " + SWT.getPlatform() + " " + SWT.getVersion());
        settings.add("screen = " + display.getBounds().width + " x " + display.getBounds().height);
        settings.add("scale = " + display.getPrimaryMonitor().getZoom() + " %");
        settings.add("dark = " + Display.isSystemDarkTheme());
        settings.add("high contrast = " + display.getHighContrast());
        settings.add("clients open = " + Sessions.all().size());
        settings.add("clients with unsaved work = "
                + Sessions.all().stream().filter(ClientSession::isDirty).count());
        return settings;
    }
}
