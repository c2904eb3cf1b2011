package org.throughline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.flow.elements.ElementProvider;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.flow.elements.NodeProvider;
import org.throughline.flow.palette.ElementFactory;
import org.throughline.model.geometry.Bounds;
import org.throughline.model.process.DiagramElement;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Step;
import org.throughline.model.process.SubProcess;

class CreateTest extends ViewerTestBase {

    static Stream<String> nodeTypes() {
        return ElementProviders.all().stream()
                .filter(NodeProvider.class::isInstance)
                .map(provider -> provider.type().getName());
    }

    private static ElementProvider provider(String type) {
        return ElementProviders.of(ProcessFactory.eINSTANCE.create(
                (org.eclipse.emf.ecore.EClass) ProcessPackage.eINSTANCE.getEClassifier(type)));
    }

    private CreateRequest request(String type, int x, int y) {
        CreateRequest request = new CreateRequest();
        request.setFactory(new ElementFactory(provider(type)));
        request.setLocation(onScreen(x, y));
        return request;
    }

    @ParameterizedTest
    @MethodSource("nodeTypes")
    void aNodeComesToLieUnderTheMouseAndInTheLaneThere(String type) {
        Bounds lane = lane(2).getBounds();
        CreateRequest request = request(type, lane.x() + 300, lane.y() + 50);
        executeUndoRedo(viewer.getContents().getCommand(request));
        Node made = (Node) request.getNewObject();
        assertEquals(lane.x() + 300, made.getBounds().centre().x(), 1);
        assertEquals(lane.y() + 50, made.getBounds().centre().y(), 1);
        assertSame(lane(2), made.getLane());
        assertSame(process(), made.eContainer());
        assertFalse(made.getName().isBlank());
    }

    @Test
    void aFrameDrawnGivesTheSize() {
        Bounds lane = lane(0).getBounds();
        CreateRequest request = request("Step", lane.x() + 200, lane.y() + 10);
        request.setSize(new Dimension(200, 90));
        executeUndoRedo(viewer.getContents().getCommand(request));
        Bounds made = ((Step) request.getNewObject()).getBounds();
        assertEquals(new Bounds(lane.x() + 200, lane.y() + 10, 200, 90), made);
    }

    @Test
    void placesAreRightWhenZoomed() {
        FlowchartViewer.zoom(viewer).setZoom(.5);
        settle();
        Bounds lane = lane(1).getBounds();
        CreateRequest request = request("Step", lane.x() + 300, lane.y() + 60);
        executeUndoRedo(viewer.getContents().getCommand(request));
        assertEquals(
                lane.x() + 300,
                ((Step) request.getNewObject()).getBounds().centre().x(),
                2);
    }

    @Test
    void aStepDroppedOnASubProcessBecomesPartOfIt() {
        SubProcess archive = (SubProcess) node("Archive");
        Bounds around = archive.getBounds();
        CreateRequest request = request("Step", around.right() - 5, around.bottom() - 5);
        executeUndoRedo(part(archive).getCommand(request));
        Step made = (Step) request.getNewObject();
        assertSame(archive, made.eContainer());
        assertNull(made.getLane());
        assertEquals(archive.getBounds(), archive.getBounds().union(made.getBounds()));
    }

    @Test
    void aLaneGoesBelowTheOneUnderTheMouseAndTheOthersMakeWay() {
        Bounds second = lane(1).getBounds();
        Lane third = lane(2);
        Bounds thirdBefore = third.getBounds();
        Node draw = node("Draw blood");
        int drawBefore = draw.getBounds().y();
        CreateRequest request = request("Lane", second.x() + 500, second.y() + 5);
        executeUndoRedo(viewer.getContents().getCommand(request));
        Lane made = (Lane) request.getNewObject();
        assertEquals(2, process().getLanes().indexOf(made));
        assertEquals(second.bottom(), made.getBounds().y());
        assertEquals(second.width(), made.getBounds().width());
        assertEquals(made.getBounds().bottom(), third.getBounds().y());
        assertEquals(third.getBounds().y() - thirdBefore.y(), draw.getBounds().y() - drawBefore);
        assertSame(third, draw.getLane());
    }

    @Test
    void subLanesDivideALane() {
        Node draw = node("Draw blood");
        CreateRequest first =
                request("Lane", lane(2).getBounds().x() + 5, lane(2).getBounds().y() + 5);
        executeUndoRedo(part(lane(2)).getCommand(first));
        Lane inner = lane(2).getLanes().getFirst();
        assertSame(inner, draw.getLane());
        int bottom = lane(2).getBounds().bottom();
        int below = lane(3).getBounds().y();
        CreateRequest second =
                request("Lane", lane(2).getBounds().x() + 5, lane(2).getBounds().y() + 5);
        executeUndoRedo(part(lane(2)).getCommand(second));
        Lane lower = lane(2).getLanes().get(1);
        assertEquals(bottom, lower.getBounds().y());
        assertEquals(lower.getBounds().bottom(), lane(2).getBounds().bottom());
        assertEquals(below + lower.getBounds().height(), lane(3).getBounds().y());
    }

    private Command connect(String type, DiagramElement source, DiagramElement target) {
        CreateConnectionRequest request = new CreateConnectionRequest();
        request.setFactory(new ElementFactory(provider(type)));
        request.setType(org.eclipse.gef.RequestConstants.REQ_CONNECTION_START);
        EditPart from = part(source);
        request.setTargetEditPart(from);
        Command begun = from.getCommand(request);
        if (begun == null) {
            return null;
        }
        request.setSourceEditPart(from);
        request.setStartCommand(begun);
        request.setType(org.eclipse.gef.RequestConstants.REQ_CONNECTION_END);
        request.setTargetEditPart(part(target));
        return part(target).getCommand(request);
    }

    @ParameterizedTest
    @CsvSource({
        "SequenceFlow, Check in, Draw blood",
        "MessageFlow, Report the result, Confirm the appointment",
        "Association, Requisition form, Draw blood",
        "SequenceFlow, Order complete?, Patient knows",
    })
    void anArrowLeadsFromOneNodeToAnother(String type, String source, String target) {
        int before = process().getFlows().size();
        executeUndoRedo(connect(type, node(source), node(target)));
        assertEquals(before + 1, process().getFlows().size());
        Flow made = process().getFlows().getLast();
        assertEquals(type, made.eClass().getName());
        assertSame(node(source), made.getSource());
        assertSame(node(target), made.getTarget());
        assertRunsThroughNoStep(made);
    }

    @Test
    void anArrowInsideASubProcessLiesInIt() {
        SubProcess archive = (SubProcess) node("Archive");
        executeUndoRedo(connect(
                "SequenceFlow", archive.getNodes().get(1), archive.getNodes().get(0)));
        assertEquals(2, archive.getFlows().size());
    }

    @Test
    void aMessageCanGoToALaneAndAnAssociationToAnArrow() {
        executeUndoRedo(connect("MessageFlow", node("Check in"), lane(4)));
        executeUndoRedo(connect(
                "Association", node("Requisition form"), process().getFlows().getFirst()));
    }

    @ParameterizedTest
    @CsvSource({
        "SequenceFlow, Patient knows, Check in",
        "SequenceFlow, Check in, Physician orders a test",
        "SequenceFlow, Check in, Check in",
        "SequenceFlow, Check in, Nobody tells the patient when the result will come.",
        "MessageFlow, Nobody tells the patient when the result will come., Check in",
    })
    void whatMakesNoSenseIsRefused(String type, String source, String target) {
        assertNull(connect(type, node(source), node(target)));
    }
}
