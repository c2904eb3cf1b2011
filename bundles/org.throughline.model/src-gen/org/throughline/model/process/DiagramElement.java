/**
 */
package org.throughline.model.process;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever is drawn in a flowchart; any of them can be the end of a flow.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.DiagramElement#getBpmnType <em>Bpmn Type</em>}</li>
 *   <li>{@link org.throughline.model.process.DiagramElement#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.throughline.model.process.DiagramElement#getForeignContent <em>Foreign Content</em>}</li>
 *   <li>{@link org.throughline.model.process.DiagramElement#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.throughline.model.process.DiagramElement#getIncoming <em>Incoming</em>}</li>
 *   <li>{@link org.throughline.model.process.DiagramElement#getOutgoing <em>Outgoing</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.process.ProcessPackage#getDiagramElement()
 * @model abstract="true"
 * @generated
 */
public interface DiagramElement extends Element {
	/**
	 * Returns the value of the '<em><b>Bpmn Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The BPMN element it came from, where the class alone does not say it (userTask, participant, ...).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bpmn Type</em>' attribute.
	 * @see #setBpmnType(String)
	 * @see org.throughline.model.process.ProcessPackage#getDiagramElement_BpmnType()
	 * @model
	 * @generated
	 */
	String getBpmnType();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.DiagramElement#getBpmnType <em>Bpmn Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bpmn Type</em>' attribute.
	 * @see #getBpmnType()
	 * @generated
	 */
	void setBpmnType(String value);

	/**
	 * Returns the value of the '<em><b>Source Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its id in the file that it was imported from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Id</em>' attribute.
	 * @see #setSourceId(String)
	 * @see org.throughline.model.process.ProcessPackage#getDiagramElement_SourceId()
	 * @model
	 * @generated
	 */
	String getSourceId();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.DiagramElement#getSourceId <em>Source Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Id</em>' attribute.
	 * @see #getSourceId()
	 * @generated
	 */
	void setSourceId(String value);

	/**
	 * Returns the value of the '<em><b>Foreign Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file that it was imported from says of it and this model does not: one element of XML.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foreign Content</em>' attribute.
	 * @see #setForeignContent(String)
	 * @see org.throughline.model.process.ProcessPackage#getDiagramElement_ForeignContent()
	 * @model
	 * @generated
	 */
	String getForeignContent();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.DiagramElement#getForeignContent <em>Foreign Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foreign Content</em>' attribute.
	 * @see #getForeignContent()
	 * @generated
	 */
	void setForeignContent(String value);

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element of the as-is process that an element of a to-be process continues.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' reference.
	 * @see #setBasedOn(DiagramElement)
	 * @see org.throughline.model.process.ProcessPackage#getDiagramElement_BasedOn()
	 * @model
	 * @generated
	 */
	DiagramElement getBasedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.DiagramElement#getBasedOn <em>Based On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Based On</em>' reference.
	 * @see #getBasedOn()
	 * @generated
	 */
	void setBasedOn(DiagramElement value);

	/**
	 * Returns the value of the '<em><b>Incoming</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.process.Flow}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.process.Flow#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The flows that end here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incoming</em>' reference list.
	 * @see org.throughline.model.process.ProcessPackage#getDiagramElement_Incoming()
	 * @see org.throughline.model.process.Flow#getTarget
	 * @model opposite="target" transient="true"
	 * @generated
	 */
	EList<Flow> getIncoming();

	/**
	 * Returns the value of the '<em><b>Outgoing</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.process.Flow}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.process.Flow#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The flows that begin here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outgoing</em>' reference list.
	 * @see org.throughline.model.process.ProcessPackage#getDiagramElement_Outgoing()
	 * @see org.throughline.model.process.Flow#getSource
	 * @model opposite="source" transient="true"
	 * @generated
	 */
	EList<Flow> getOutgoing();

} // DiagramElement
