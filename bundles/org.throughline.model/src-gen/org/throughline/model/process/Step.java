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
 *   <li>{@link org.throughline.model.process.Step#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.throughline.model.process.Step#getVolumePeriod <em>Volume Period</em>}</li>
 *   <li>{@link org.throughline.model.process.Step#getReworkShare <em>Rework Share</em>}</li>
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
	 * Returns the value of the '<em><b>Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many cases a period; not set where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volume</em>' attribute.
	 * @see #isSetVolume()
	 * @see #unsetVolume()
	 * @see #setVolume(double)
	 * @see org.throughline.model.process.ProcessPackage#getStep_Volume()
	 * @model unsettable="true"
	 * @generated
	 */
	double getVolume();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Step#getVolume <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume</em>' attribute.
	 * @see #isSetVolume()
	 * @see #unsetVolume()
	 * @see #getVolume()
	 * @generated
	 */
	void setVolume(double value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.process.Step#getVolume <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVolume()
	 * @see #getVolume()
	 * @see #setVolume(double)
	 * @generated
	 */
	void unsetVolume();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.process.Step#getVolume <em>Volume</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Volume</em>' attribute is set.
	 * @see #unsetVolume()
	 * @see #getVolume()
	 * @see #setVolume(double)
	 * @generated
	 */
	boolean isSetVolume();

	/**
	 * Returns the value of the '<em><b>Volume Period</b></em>' attribute.
	 * The default value is <code>"week"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.process.Period}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The period of the volume.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volume Period</em>' attribute.
	 * @see org.throughline.model.process.Period
	 * @see #setVolumePeriod(Period)
	 * @see org.throughline.model.process.ProcessPackage#getStep_VolumePeriod()
	 * @model default="week"
	 * @generated
	 */
	Period getVolumePeriod();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Step#getVolumePeriod <em>Volume Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume Period</em>' attribute.
	 * @see org.throughline.model.process.Period
	 * @see #getVolumePeriod()
	 * @generated
	 */
	void setVolumePeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Rework Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share of cases that must be done again, 0 to 1; not set where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rework Share</em>' attribute.
	 * @see #isSetReworkShare()
	 * @see #unsetReworkShare()
	 * @see #setReworkShare(double)
	 * @see org.throughline.model.process.ProcessPackage#getStep_ReworkShare()
	 * @model unsettable="true"
	 * @generated
	 */
	double getReworkShare();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Step#getReworkShare <em>Rework Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rework Share</em>' attribute.
	 * @see #isSetReworkShare()
	 * @see #unsetReworkShare()
	 * @see #getReworkShare()
	 * @generated
	 */
	void setReworkShare(double value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.process.Step#getReworkShare <em>Rework Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReworkShare()
	 * @see #getReworkShare()
	 * @see #setReworkShare(double)
	 * @generated
	 */
	void unsetReworkShare();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.process.Step#getReworkShare <em>Rework Share</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Rework Share</em>' attribute is set.
	 * @see #unsetReworkShare()
	 * @see #getReworkShare()
	 * @see #setReworkShare(double)
	 * @generated
	 */
	boolean isSetReworkShare();

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
