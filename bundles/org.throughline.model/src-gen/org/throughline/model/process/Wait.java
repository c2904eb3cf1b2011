/**
 */
package org.throughline.model.process;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wait</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Time that passes without work.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.Wait#getWaitTime <em>Wait Time</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.process.ProcessPackage#getWait()
 * @model
 * @generated
 */
public interface Wait extends Node {
	/**
	 * Returns the value of the '<em><b>Wait Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long one case waits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait Time</em>' attribute.
	 * @see #setWaitTime(Duration)
	 * @see org.throughline.model.process.ProcessPackage#getWait_WaitTime()
	 * @model dataType="org.throughline.model.base.Duration"
	 * @generated
	 */
	Duration getWaitTime();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Wait#getWaitTime <em>Wait Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait Time</em>' attribute.
	 * @see #getWaitTime()
	 * @generated
	 */
	void setWaitTime(Duration value);

} // Wait
