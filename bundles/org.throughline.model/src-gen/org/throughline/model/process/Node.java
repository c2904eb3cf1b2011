/**
 */
package org.throughline.model.process;

import org.throughline.model.geometry.Bounds;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything in a flowchart that flows connect.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.Node#getLane <em>Lane</em>}</li>
 *   <li>{@link org.throughline.model.process.Node#getBounds <em>Bounds</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.process.ProcessPackage#getNode()
 * @model abstract="true"
 * @generated
 */
public interface Node extends DiagramElement {
	/**
	 * Returns the value of the '<em><b>Lane</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The innermost lane that it lies in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lane</em>' reference.
	 * @see #setLane(Lane)
	 * @see org.throughline.model.process.ProcessPackage#getNode_Lane()
	 * @model
	 * @generated
	 */
	Lane getLane();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Node#getLane <em>Lane</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lane</em>' reference.
	 * @see #getLane()
	 * @generated
	 */
	void setLane(Lane value);

	/**
	 * Returns the value of the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is drawn; none until laid out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bounds</em>' attribute.
	 * @see #setBounds(Bounds)
	 * @see org.throughline.model.process.ProcessPackage#getNode_Bounds()
	 * @model dataType="org.throughline.model.process.Bounds"
	 * @generated
	 */
	Bounds getBounds();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Node#getBounds <em>Bounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bounds</em>' attribute.
	 * @see #getBounds()
	 * @generated
	 */
	void setBounds(Bounds value);

} // Node
