/**
 */
package org.throughline.model.process;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of work that one participant does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.Step#getWorkTime <em>Work Time</em>}</li>
 *   <li>{@link org.throughline.model.process.Step#getWaitTime <em>Wait Time</em>}</li>
 *   <li>{@link org.throughline.model.process.Step#isTouchpoint <em>Touchpoint</em>}</li>
 *   <li>{@link org.throughline.model.process.Step#getScript <em>Script</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.process.ProcessPackage#getStep()
 * @model
 * @generated
 */
public interface Step extends Node {
	/**
	 * Returns the value of the '<em><b>Work Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time spent working on one case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Work Time</em>' attribute.
	 * @see #setWorkTime(Duration)
	 * @see org.throughline.model.process.ProcessPackage#getStep_WorkTime()
	 * @model dataType="org.throughline.model.base.Duration"
	 * @generated
	 */
	Duration getWorkTime();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Step#getWorkTime <em>Work Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Work Time</em>' attribute.
	 * @see #getWorkTime()
	 * @generated
	 */
	void setWorkTime(Duration value);

	/**
	 * Returns the value of the '<em><b>Wait Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that one case waits before the step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait Time</em>' attribute.
	 * @see #setWaitTime(Duration)
	 * @see org.throughline.model.process.ProcessPackage#getStep_WaitTime()
	 * @model dataType="org.throughline.model.base.Duration"
	 * @generated
	 */
	Duration getWaitTime();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Step#getWaitTime <em>Wait Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait Time</em>' attribute.
	 * @see #getWaitTime()
	 * @generated
	 */
	void setWaitTime(Duration value);

	/**
	 * Returns the value of the '<em><b>Touchpoint</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the ultimate customer is met here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Touchpoint</em>' attribute.
	 * @see #setTouchpoint(boolean)
	 * @see org.throughline.model.process.ProcessPackage#getStep_Touchpoint()
	 * @model default="false"
	 * @generated
	 */
	boolean isTouchpoint();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Step#isTouchpoint <em>Touchpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Touchpoint</em>' attribute.
	 * @see #isTouchpoint()
	 * @generated
	 */
	void setTouchpoint(boolean value);

	/**
	 * Returns the value of the '<em><b>Script</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the customer is told here: what is done, what it is for, what comes next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Script</em>' attribute.
	 * @see #setScript(String)
	 * @see org.throughline.model.process.ProcessPackage#getStep_Script()
	 * @model
	 * @generated
	 */
	String getScript();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Step#getScript <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Script</em>' attribute.
	 * @see #getScript()
	 * @generated
	 */
	void setScript(String value);

} // Step
