package org.throughline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.base.BasePackage;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.geometry.Point;
import org.throughline.model.geometry.Route;
import org.throughline.model.improvement.ImprovementFactory;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.Plan;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.report.ReportFactory;
import org.throughline.model.report.ReportPackage;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.SurveyPackage;

/** Every class of the model with every feature set survives a save and a load. */
class ModelRoundTripTest {
    private static final List<EPackage> PACKAGES = List.of(
            BasePackage.eINSTANCE,
            OrganisationPackage.eINSTANCE,
            ProcessPackage.eINSTANCE,
            SurveyPackage.eINSTANCE,
            ImprovementPackage.eINSTANCE,
            ReportPackage.eINSTANCE);

    @TempDir
    private Path practice;

    private final List<EObject> all = new ArrayList<>();

    private static List<EClass> classes() {
        List<EClass> found = new ArrayList<>();
        for (EPackage each : PACKAGES) {
            for (EClassifier classifier : each.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract()) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    @Test
    void nothingIsLost() throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        Process process = ProcessFactory.eINSTANCE.createProcess();
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        Plan plan = ImprovementFactory.eINSTANCE.createPlan();
        ReportTemplate template = ReportFactory.eINSTANCE.createReportTemplate();
        for (EObject root : List.of(client, process, survey, plan, template)) {
            fill(root, 0);
        }
        all.forEach(this::fillReferences);
        client.setFormatVersion(2);
        TreeSet<String> made = new TreeSet<>();
        all.forEach(object -> made.add(object.eClass().getName()));
        assertEquals(new TreeSet<>(classes().stream().map(EClass::getName).toList()), made);

        Path folder = practice.resolve("all");
        List<String> before;
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            created.add(process);
            created.add(survey);
            created.add(plan);
            created.add(template);
            before = described(created);
            created.save();
        }
        try (ClientFolder opened = ClientFolder.open(folder)) {
            assertEquals(before, described(opened));
            assertTrue(before.size() > 100);
        }
    }

    /** Makes one object of each class that can lie in a feature, two levels deep, and sets all attributes. */
    private void fill(EObject object, int depth) {
        all.add(object);
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.isChangeable() && !attribute.isDerived()) {
                Object value = value(attribute);
                object.eSet(attribute, attribute.isMany() ? List.of(value) : value);
            }
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            for (EClass type : classes()) {
                if (reference.getEReferenceType().isSuperTypeOf(type) && depth < 2) {
                    EObject child = EcoreUtil.create(type);
                    add(object, reference, child);
                    fill(child, depth + 1);
                }
            }
        }
    }

    private void fillReferences(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment()
                    && !reference.isContainer()
                    && !reference.isTransient()
                    && reference.isChangeable()) {
                Stream<EObject> fitting = all.stream()
                        .filter(other -> reference.getEReferenceType().isInstance(other));
                fitting.skip(all.indexOf(object) % 3).findFirst().ifPresent(other -> add(object, reference, other));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, EReference reference, EObject value) {
        if (reference.isMany()) {
            ((List<EObject>) object.eGet(reference)).add(value);
        } else {
            object.eSet(reference, value);
        }
    }

    private static Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choices.getELiterals().getLast().getInstance();
        }
        return switch (attribute.getEAttributeType().getInstanceClassName()) {
            case "java.lang.String" -> attribute.getName() + " <&> \"'\n\ttwo  spaces \u00e4\u6025\ud83d\ude80 ]]>";
            case "int" -> 42;
            case "double" -> 0.1 + 0.2;
            case "boolean" -> !Boolean.TRUE.equals(attribute.getDefaultValue());
            case "java.time.LocalDate" -> LocalDate.of(2026, 2, 28);
            case "java.time.Duration" -> Duration.ofSeconds(5461, 500_000_000);
            case "org.throughline.model.geometry.Bounds" -> new Bounds(-3, 4, 500, 60);
            case "org.throughline.model.geometry.Route" -> new Route(List.of(new Point(-1, 2), new Point(30, 4)));
            default -> throw new AssertionError("no value for " + attribute.getEAttributeType());
        };
    }

    private static List<String> described(ClientFolder client) {
        List<String> lines = new ArrayList<>();
        TreeIterator<Object> contents = EcoreUtil.getAllContents(client.resources(), true);
        while (contents.hasNext()) {
            if (contents.next() instanceof EObject object) {
                for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                    lines.add(object.eClass().getName() + "." + feature.getName() + " = " + words(object, feature));
                }
            }
        }
        return lines;
    }

    private static String words(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (feature instanceof EReference reference) {
            List<?> targets = reference.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
            Stream<String> ids = targets.stream().map(target -> EcoreUtil.getID((EObject) target));
            return (reference.isTransient() ? ids.sorted() : ids).toList().toString();
        }
        return String.valueOf(value);
    }
}
