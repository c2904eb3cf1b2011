package org.throughline.script.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.NativeObject;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.ScriptableObject;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.BasePackage;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.Plan;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.report.ReportPackage;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyPackage;
import org.throughline.model.survey.Wave;

/** Makes elements of a client. */
public final class Making {
    private static final List<EPackage> MODEL = List.of(
            BasePackage.eINSTANCE,
            OrganisationPackage.eINSTANCE,
            ProcessPackage.eINSTANCE,
            SurveyPackage.eINSTANCE,
            ImprovementPackage.eINSTANCE,
            ReportPackage.eINSTANCE);

    private final ClientFolder client;
    private final Elements elements;

    Making(ClientFolder client, Elements elements) {
        this.client = client;
        this.elements = elements;
    }

    /** Returns the kinds of elements there are, sorted by name. */
    public static Stream<EClass> types() {
        return MODEL.stream()
                .flatMap(known -> known.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .sorted((a, b) -> a.getName().compareTo(b.getName()));
    }

    static EClass type(String name) {
        return types().filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> Elements.refused("there is no type '" + name + "'; there are "
                        + types().map(EClass::getName).collect(Collectors.joining(", "))));
    }

    /** Makes an element; a process, survey, plan or report is in the client at once, in a file named after it. */
    Object create(Object[] given) {
        EClass type = type(given.length == 0 ? "" : ScriptRuntime.toString(given[0]));
        Class<?> kind = type.getInstanceClass();
        if (type.isAbstract() || kind == Client.class || kind == Wave.class) {
            throw Elements.refused("a '" + type.getName() + "' is not made by a script");
        }
        EObject made = EcoreUtil.create(type);
        ElementObject object = elements.object(made);
        if (given.length > 1 && given[1] instanceof NativeObject properties) {
            for (Object key : properties.getIds()) {
                fill(object, key.toString(), ScriptableObject.getProperty(properties, key.toString()));
            }
        }
        keep(made);
        return object;
    }

    private static void fill(ElementObject made, String name, Object value) {
        if (value instanceof NativeArray values && made.get(name, made) instanceof ElementList list) {
            list.addGiven(TableObject.values(values).toArray());
        } else {
            made.put(name, made, value);
        }
    }

    private void keep(EObject made) {
        switch (made) {
            case Process process -> client.add(named(process));
            case Survey survey -> client.add(named(survey));
            case Plan plan -> client.add(named(plan));
            case ReportTemplate report -> client.add(named(report));
            default -> {
                // it is in the client once it is added to one of its lists
            }
        }
    }

    private static <T extends org.throughline.model.base.Element> T named(T root) {
        if (root.getName() == null || root.getName().isBlank()) {
            throw Elements.refused("a " + root.eClass().getName() + " needs a 'name', which its file is named after");
        }
        return root;
    }
}
