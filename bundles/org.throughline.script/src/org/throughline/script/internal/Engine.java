package org.throughline.script.internal;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.BooleanSupplier;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.RhinoException;
import org.throughline.core.client.ClientFolder;
import org.throughline.script.Outcome;
import org.throughline.script.Script;
import org.throughline.script.ScriptException;

/** Runs JavaScript that sees the model of one client and nothing else: no class of Java, no file, no network. */
public final class Engine extends ContextFactory {
    private static final int INSTRUCTIONS = 5_000;
    private static final int DEEPEST = 2_000;
    private static final long STACK = 8L << 20;
    private static final String TOO_DEEP = "it calls itself too deeply, or is nested too deeply";
    /** Strict, so that a misspelt variable is an error; in line 1, so that the script's lines keep their numbers. */
    private static final String STRICT = "'use strict';";

    private static final String CANCELLED = "cancelled";
    /** How often it is looked whether a script ended, in milliseconds, and how often after it was cancelled. */
    private static final long GLANCE = 50;

    private static final int PATIENCE = 40;

    private final BooleanSupplier cancelled;
    private final Memory memory = new Memory();

    /** Makes an engine for one run. */
    public Engine(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    @Override
    protected Context makeContext() {
        Context context = super.makeContext();
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        context.setInterpretedMode(true);
        context.setMaximumInterpreterStackDepth(DEEPEST);
        context.setInstructionObserverThreshold(INSTRUCTIONS);
        context.setClassShutter(name -> false);
        context.setLocale(Locale.ROOT);
        context.setTimeZone(TimeZone.getTimeZone("UTC"));
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
        if (cancelled.getAsBoolean()) {
            throw new Stopped(CANCELLED);
        }
        memory.check();
    }

    /** Runs a script; see {@link org.throughline.script.Run}. It has a thread of its own with a deep stack. */
    public Outcome run(Script script, ClientFolder client, String practice) throws ScriptException {
        Object[] end = new Object[1];
        Thread thread = new Thread(null, () -> end[0] = runHere(script, client, practice), "script", STACK);
        thread.setDaemon(true);
        thread.start();
        if (!waitFor(thread)) {
            throw new ScriptException(script.name(), 0, 0, CANCELLED, null);
        }
        return switch (end[0]) {
            case Outcome outcome -> outcome;
            case ScriptException failure -> throw failure;
            case Throwable unforeseen -> throw new IllegalStateException("the engine of scripts failed", unforeseen);
            case null, default -> throw new IllegalStateException("the engine of scripts ended without a word");
        };
    }

    /** Returns false where the script was cancelled and is in a work that cannot be broken off, which is left to it. */
    private boolean waitFor(Thread thread) {
        int patience = PATIENCE;
        boolean interrupted = false;
        while (thread.isAlive() && patience > 0) {
            try {
                thread.join(GLANCE);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            patience -= cancelled.getAsBoolean() ? 1 : 0;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private Object runHere(Script script, ClientFolder client, String practice) {
        Thread.currentThread().setContextClassLoader(Context.class.getClassLoader());
        WarmUp.once();
        Touched touched = new Touched(client.resources());
        Places places = new Places(script, STRICT.length());
        Output output = new Output();
        try (Context context = enterContext()) {
            Globals globals = new Globals(context, client, touched, output);
            globals.define(practice, script.arguments());
            Object value = Reading.script(context, STRICT + script.source(), script.name())
                    .exec(context, globals.scope(), globals.scope());
            Outcome outcome = new Results(context, globals.scope()).outcome(value, output, touched.count() > 0);
            Loose.refuse(client, touched);
            return outcome;
        } catch (RhinoException e) {
            return places.of(e);
        } catch (Stopped | Loose.Refused e) {
            return places.of(e, e.getMessage());
        } catch (StackOverflowError e) {
            return places.of(e, TOO_DEEP);
        } catch (OutOfMemoryError e) {
            return places.of(e, Memory.TOO_MUCH);
        } catch (RuntimeException | LinkageError e) {
            return e;
        } finally {
            touched.stop();
        }
    }
}
