/**
 */
package org.throughline.model.process;

import org.throughline.model.geometry.Route;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An arrow; its label is the name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.Flow#getSource <em>Source</em>}</li>
 *   <li>{@link org.throughline.model.process.Flow#getTarget <em>Target</em>}</li>
 *   <li>{@link org.throughline.model.process.Flow#getRoute <em>Route</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.process.ProcessPackage#getFlow()
 * @model abstract="true"
 * @generated
 */
public interface Flow extends DiagramElement {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.process.DiagramElement#getOutgoing <em>Outgoing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(DiagramElement)
	 * @see org.throughline.model.process.ProcessPackage#getFlow_Source()
	 * @see org.throughline.model.process.DiagramElement#getOutgoing
	 * @model opposite="outgoing"
	 * @generated
	 */
	DiagramElement getSource();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Flow#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(DiagramElement value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.process.DiagramElement#getIncoming <em>Incoming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(DiagramElement)
	 * @see org.throughline.model.process.ProcessPackage#getFlow_Target()
	 * @see org.throughline.model.process.DiagramElement#getIncoming
	 * @model opposite="incoming"
	 * @generated
	 */
	DiagramElement getTarget();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Flow#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(DiagramElement value);

	/**
	 * Returns the value of the '<em><b>Route</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its bend points, ends left out; none where it is drawn straight or not laid out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Route</em>' attribute.
	 * @see #setRoute(Route)
	 * @see org.throughline.model.process.ProcessPackage#getFlow_Route()
	 * @model dataType="org.throughline.model.process.Route"
	 * @generated
	 */
	Route getRoute();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Flow#getRoute <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Route</em>' attribute.
	 * @see #getRoute()
	 * @generated
	 */
	void setRoute(Route value);

} // Flow
