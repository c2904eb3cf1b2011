/**
 */
package org.throughline.model.process;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.geometry.Bounds;

import org.throughline.model.organisation.Participant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lane</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A participant's band in the flowchart.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.Lane#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.throughline.model.process.Lane#getBounds <em>Bounds</em>}</li>
 *   <li>{@link org.throughline.model.process.Lane#getLanes <em>Lanes</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.process.ProcessPackage#getLane()
 * @model
 * @generated
 */
public interface Lane extends DiagramElement {
	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who does the steps in it; none where its sub-lanes say so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.throughline.model.process.ProcessPackage#getLane_Participant()
	 * @model
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Lane#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is drawn; none until laid out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bounds</em>' attribute.
	 * @see #setBounds(Bounds)
	 * @see org.throughline.model.process.ProcessPackage#getLane_Bounds()
	 * @model dataType="org.throughline.model.process.Bounds"
	 * @generated
	 */
	Bounds getBounds();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Lane#getBounds <em>Bounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bounds</em>' attribute.
	 * @see #getBounds()
	 * @generated
	 */
	void setBounds(Bounds value);

	/**
	 * Returns the value of the '<em><b>Lanes</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.process.Lane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its sub-lanes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lanes</em>' containment reference list.
	 * @see org.throughline.model.process.ProcessPackage#getLane_Lanes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Lane> getLanes();

} // Lane
