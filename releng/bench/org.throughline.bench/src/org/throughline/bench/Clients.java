package org.throughline.bench;

import java.nio.file.Path;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Writes a generated client; its arguments are the folder and about how many elements. */
public final class Clients implements IApplication {
    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        GeneratedClient.write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
