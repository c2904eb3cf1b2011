/**
 */
package org.throughline.model.process.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.process.Period;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.Step;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.impl.StepImpl#getWorkTime <em>Work Time</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.StepImpl#getWaitTime <em>Wait Time</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.StepImpl#isTouchpoint <em>Touchpoint</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.StepImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.StepImpl#getVolumePeriod <em>Volume Period</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.StepImpl#getReworkShare <em>Rework Share</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.StepImpl#getScript <em>Script</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StepImpl extends NodeImpl implements Step {
	/**
	 * The default value of the '{@link #getWorkTime() <em>Work Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkTime()
	 * @generated
	 * @ordered
	 */
	protected static final Duration WORK_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkTime() <em>Work Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkTime()
	 * @generated
	 * @ordered
	 */
	protected Duration workTime = WORK_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaitTime() <em>Wait Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitTime()
	 * @generated
	 * @ordered
	 */
	protected static final Duration WAIT_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaitTime() <em>Wait Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitTime()
	 * @generated
	 * @ordered
	 */
	protected Duration waitTime = WAIT_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #isTouchpoint() <em>Touchpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTouchpoint()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TOUCHPOINT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTouchpoint() <em>Touchpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTouchpoint()
	 * @generated
	 * @ordered
	 */
	protected boolean touchpoint = TOUCHPOINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected static final double VOLUME_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected double volume = VOLUME_EDEFAULT;

	/**
	 * This is true if the Volume attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean volumeESet;

	/**
	 * The default value of the '{@link #getVolumePeriod() <em>Volume Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumePeriod()
	 * @generated
	 * @ordered
	 */
	protected static final Period VOLUME_PERIOD_EDEFAULT = Period.WEEK;

	/**
	 * The cached value of the '{@link #getVolumePeriod() <em>Volume Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumePeriod()
	 * @generated
	 * @ordered
	 */
	protected Period volumePeriod = VOLUME_PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getReworkShare() <em>Rework Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReworkShare()
	 * @generated
	 * @ordered
	 */
	protected static final double REWORK_SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReworkShare() <em>Rework Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReworkShare()
	 * @generated
	 * @ordered
	 */
	protected double reworkShare = REWORK_SHARE_EDEFAULT;

	/**
	 * This is true if the Rework Share attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean reworkShareESet;

	/**
	 * The default value of the '{@link #getScript() <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScript()
	 * @generated
	 * @ordered
	 */
	protected static final String SCRIPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScript() <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScript()
	 * @generated
	 * @ordered
	 */
	protected String script = SCRIPT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcessPackage.Literals.STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getWorkTime() {
		return workTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkTime(Duration newWorkTime) {
		Duration oldWorkTime = workTime;
		workTime = newWorkTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.STEP__WORK_TIME, oldWorkTime, workTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getWaitTime() {
		return waitTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitTime(Duration newWaitTime) {
		Duration oldWaitTime = waitTime;
		waitTime = newWaitTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.STEP__WAIT_TIME, oldWaitTime, waitTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTouchpoint() {
		return touchpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTouchpoint(boolean newTouchpoint) {
		boolean oldTouchpoint = touchpoint;
		touchpoint = newTouchpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.STEP__TOUCHPOINT, oldTouchpoint, touchpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVolume() {
		return volume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolume(double newVolume) {
		double oldVolume = volume;
		volume = newVolume;
		boolean oldVolumeESet = volumeESet;
		volumeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.STEP__VOLUME, oldVolume, volume, !oldVolumeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetVolume() {
		double oldVolume = volume;
		boolean oldVolumeESet = volumeESet;
		volume = VOLUME_EDEFAULT;
		volumeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ProcessPackage.STEP__VOLUME, oldVolume, VOLUME_EDEFAULT, oldVolumeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetVolume() {
		return volumeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getVolumePeriod() {
		return volumePeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolumePeriod(Period newVolumePeriod) {
		Period oldVolumePeriod = volumePeriod;
		volumePeriod = newVolumePeriod == null ? VOLUME_PERIOD_EDEFAULT : newVolumePeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.STEP__VOLUME_PERIOD, oldVolumePeriod, volumePeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReworkShare() {
		return reworkShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReworkShare(double newReworkShare) {
		double oldReworkShare = reworkShare;
		reworkShare = newReworkShare;
		boolean oldReworkShareESet = reworkShareESet;
		reworkShareESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.STEP__REWORK_SHARE, oldReworkShare, reworkShare, !oldReworkShareESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReworkShare() {
		double oldReworkShare = reworkShare;
		boolean oldReworkShareESet = reworkShareESet;
		reworkShare = REWORK_SHARE_EDEFAULT;
		reworkShareESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ProcessPackage.STEP__REWORK_SHARE, oldReworkShare, REWORK_SHARE_EDEFAULT, oldReworkShareESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReworkShare() {
		return reworkShareESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScript() {
		return script;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScript(String newScript) {
		String oldScript = script;
		script = newScript;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.STEP__SCRIPT, oldScript, script));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProcessPackage.STEP__WORK_TIME:
				return getWorkTime();
			case ProcessPackage.STEP__WAIT_TIME:
				return getWaitTime();
			case ProcessPackage.STEP__TOUCHPOINT:
				return isTouchpoint();
			case ProcessPackage.STEP__VOLUME:
				return getVolume();
			case ProcessPackage.STEP__VOLUME_PERIOD:
				return getVolumePeriod();
			case ProcessPackage.STEP__REWORK_SHARE:
				return getReworkShare();
			case ProcessPackage.STEP__SCRIPT:
				return getScript();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProcessPackage.STEP__WORK_TIME:
				setWorkTime((Duration)newValue);
				return;
			case ProcessPackage.STEP__WAIT_TIME:
				setWaitTime((Duration)newValue);
				return;
			case ProcessPackage.STEP__TOUCHPOINT:
				setTouchpoint((Boolean)newValue);
				return;
			case ProcessPackage.STEP__VOLUME:
				setVolume((Double)newValue);
				return;
			case ProcessPackage.STEP__VOLUME_PERIOD:
				setVolumePeriod((Period)newValue);
				return;
			case ProcessPackage.STEP__REWORK_SHARE:
				setReworkShare((Double)newValue);
				return;
			case ProcessPackage.STEP__SCRIPT:
				setScript((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ProcessPackage.STEP__WORK_TIME:
				setWorkTime(WORK_TIME_EDEFAULT);
				return;
			case ProcessPackage.STEP__WAIT_TIME:
				setWaitTime(WAIT_TIME_EDEFAULT);
				return;
			case ProcessPackage.STEP__TOUCHPOINT:
				setTouchpoint(TOUCHPOINT_EDEFAULT);
				return;
			case ProcessPackage.STEP__VOLUME:
				unsetVolume();
				return;
			case ProcessPackage.STEP__VOLUME_PERIOD:
				setVolumePeriod(VOLUME_PERIOD_EDEFAULT);
				return;
			case ProcessPackage.STEP__REWORK_SHARE:
				unsetReworkShare();
				return;
			case ProcessPackage.STEP__SCRIPT:
				setScript(SCRIPT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ProcessPackage.STEP__WORK_TIME:
				return WORK_TIME_EDEFAULT == null ? workTime != null : !WORK_TIME_EDEFAULT.equals(workTime);
			case ProcessPackage.STEP__WAIT_TIME:
				return WAIT_TIME_EDEFAULT == null ? waitTime != null : !WAIT_TIME_EDEFAULT.equals(waitTime);
			case ProcessPackage.STEP__TOUCHPOINT:
				return touchpoint != TOUCHPOINT_EDEFAULT;
			case ProcessPackage.STEP__VOLUME:
				return isSetVolume();
			case ProcessPackage.STEP__VOLUME_PERIOD:
				return volumePeriod != VOLUME_PERIOD_EDEFAULT;
			case ProcessPackage.STEP__REWORK_SHARE:
				return isSetReworkShare();
			case ProcessPackage.STEP__SCRIPT:
				return SCRIPT_EDEFAULT == null ? script != null : !SCRIPT_EDEFAULT.equals(script);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (workTime: ");
		result.append(workTime);
		result.append(", waitTime: ");
		result.append(waitTime);
		result.append(", touchpoint: ");
		result.append(touchpoint);
		result.append(", volume: ");
		if (volumeESet) result.append(volume); else result.append("<unset>");
		result.append(", volumePeriod: ");
		result.append(volumePeriod);
		result.append(", reworkShare: ");
		if (reworkShareESet) result.append(reworkShare); else result.append("<unset>");
		result.append(", script: ");
		result.append(script);
		result.append(')');
		return result.toString();
	}

} //StepImpl
