package org.throughline.flow.steptype;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.extension.ContributionRegistry;
import org.throughline.flow.properties.ElementProperty;
import org.throughline.model.process.Node;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;

/** The contributed types of steps. One that fails is switched off, and its steps are ordinary ones from then on. */
public final class StepTypes {
    /** The extension point of types. */
    public static final ContributionRegistry<StepType> CONTRIBUTED =
            new ContributionRegistry<>("org.throughline.flow.elementUI", StepType.class, type -> {
                type.id();
                type.label();
                type.description();
            });

    private StepTypes() {}

    /** What a step that lies in no process yet is going to be. */
    private static final class Intended extends AdapterImpl {
        private final StepType type;

        private Intended(StepType type) {
            this.type = type;
        }

        @Override
        public boolean isAdapterForType(Object wanted) {
            return wanted == Intended.class;
        }
    }

    /** Returns the types that work. */
    public static List<StepType> all() {
        return CONTRIBUTED.instances();
    }

    /** Returns the type of an object; null where it is an ordinary step or something else. */
    public static StepType of(Object object) {
        if (!(object instanceof Step step) || step instanceof SubProcess) {
            return null;
        }
        if (EcoreUtil.getExistingAdapter(step, Intended.class) instanceof Intended intended) {
            return intended.type;
        }
        for (StepType type : all()) {
            if (asked(type, each -> each.covers(step), false)) {
                return type;
            }
        }
        return null;
    }

    /** Says what a new step is going to be. */
    public static void intend(Step step, StepType type) {
        step.eAdapters().add(new Intended(type));
    }

    /** Makes a node that was just put into a process what it was going to be; called inside that change. */
    public static void begin(Node node) {
        if (EcoreUtil.getExistingAdapter(node, Intended.class) instanceof Intended intended) {
            node.eAdapters().remove(intended);
            asked(
                    intended.type,
                    type -> {
                        type.begin((Step) node);
                        return null;
                    },
                    null);
        }
    }

    /** Returns how a step of a type is painted; null where it is an ordinary one. */
    public static StepShape shape(StepType type, Step step) {
        if (type == null) {
            return null;
        }
        return (graphics, box) -> {
            graphics.pushState();
            boolean painted = asked(
                    type,
                    each -> {
                        each.paint(graphics, box.getCopy(), step);
                        return true;
                    },
                    false);
            graphics.popState();
            if (!painted) {
                StepShape.paintBox(graphics, box);
            }
        };
    }

    /** Returns the properties of a type. */
    public static List<ElementProperty> properties(StepType type) {
        return asked(type, StepType::properties, List.of());
    }

    private static <T> T asked(StepType type, Function<StepType, T> question, T otherwise) {
        try {
            return question.apply(type);
        } catch (RuntimeException | LinkageError e) {
            CONTRIBUTED.switchOff(type, e);
            return otherwise;
        }
    }
}
