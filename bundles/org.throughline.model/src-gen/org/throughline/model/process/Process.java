/**
 */
package org.throughline.model.process;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A flowchart; the root of its file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.Process#getState <em>State</em>}</li>
 *   <li>{@link org.throughline.model.process.Process#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.throughline.model.process.Process#getForeignContent <em>Foreign Content</em>}</li>
 *   <li>{@link org.throughline.model.process.Process#getOrientation <em>Orientation</em>}</li>
 *   <li>{@link org.throughline.model.process.Process#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.throughline.model.process.Process#getHandOffRecords <em>Hand Off Records</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.process.ProcessPackage#getProcess()
 * @model
 * @generated
 */
public interface Process extends Scope {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"as-is"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.process.ProcessState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it shows how work is done or how it shall be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.throughline.model.process.ProcessState
	 * @see #setState(ProcessState)
	 * @see org.throughline.model.process.ProcessPackage#getProcess_State()
	 * @model default="as-is"
	 * @generated
	 */
	ProcessState getState();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Process#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.throughline.model.process.ProcessState
	 * @see #getState()
	 * @generated
	 */
	void setState(ProcessState value);

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The as-is process that a to-be process starts from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' reference.
	 * @see #setBasedOn(Process)
	 * @see org.throughline.model.process.ProcessPackage#getProcess_BasedOn()
	 * @model
	 * @generated
	 */
	Process getBasedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Process#getBasedOn <em>Based On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Based On</em>' reference.
	 * @see #getBasedOn()
	 * @generated
	 */
	void setBasedOn(Process value);

	/**
	 * Returns the value of the '<em><b>Foreign Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file that it was imported from says of it and this model does not: one element of XML.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foreign Content</em>' attribute.
	 * @see #setForeignContent(String)
	 * @see org.throughline.model.process.ProcessPackage#getProcess_ForeignContent()
	 * @model
	 * @generated
	 */
	String getForeignContent();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Process#getForeignContent <em>Foreign Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foreign Content</em>' attribute.
	 * @see #getForeignContent()
	 * @generated
	 */
	void setForeignContent(String value);

	/**
	 * Returns the value of the '<em><b>Orientation</b></em>' attribute.
	 * The default value is <code>"horizontal"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.process.Orientation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way the lanes run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orientation</em>' attribute.
	 * @see org.throughline.model.process.Orientation
	 * @see #setOrientation(Orientation)
	 * @see org.throughline.model.process.ProcessPackage#getProcess_Orientation()
	 * @model default="horizontal"
	 * @generated
	 */
	Orientation getOrientation();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Process#getOrientation <em>Orientation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orientation</em>' attribute.
	 * @see org.throughline.model.process.Orientation
	 * @see #getOrientation()
	 * @generated
	 */
	void setOrientation(Orientation value);

	/**
	 * Returns the value of the '<em><b>Lanes</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.process.Lane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its lanes from top to bottom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lanes</em>' containment reference list.
	 * @see org.throughline.model.process.ProcessPackage#getProcess_Lanes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Lane> getLanes();

	/**
	 * Returns the value of the '<em><b>Hand Off Records</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.process.HandOffRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is known of its hand-offs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hand Off Records</em>' containment reference list.
	 * @see org.throughline.model.process.ProcessPackage#getProcess_HandOffRecords()
	 * @model containment="true"
	 * @generated
	 */
	EList<HandOffRecord> getHandOffRecords();

} // Process
