/**
 */
package org.throughline.model.survey.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.survey.SurveyPackage;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Wave</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.survey.impl.WaveImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.throughline.model.survey.impl.WaveImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.throughline.model.survey.impl.WaveImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.throughline.model.survey.impl.WaveImpl#getInvited <em>Invited</em>}</li>
 *   <li>{@link org.throughline.model.survey.impl.WaveImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.throughline.model.survey.impl.WaveImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.throughline.model.survey.impl.WaveImpl#getRefused <em>Refused</em>}</li>
 *   <li>{@link org.throughline.model.survey.impl.WaveImpl#getNotReached <em>Not Reached</em>}</li>
 *   <li>{@link org.throughline.model.survey.impl.WaveImpl#getOtherwiseLost <em>Otherwise Lost</em>}</li>
 *   <li>{@link org.throughline.model.survey.impl.WaveImpl#getUnknownEligible <em>Unknown Eligible</em>}</li>
 *   <li>{@link org.throughline.model.survey.impl.WaveImpl#getEligibleShare <em>Eligible Share</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WaveImpl extends ElementImpl implements Wave {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final WaveRole ROLE_EDEFAULT = WaveRole.BASELINE;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected WaveRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getInvited() <em>Invited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvited()
	 * @generated
	 * @ordered
	 */
	protected static final int INVITED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getInvited() <em>Invited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvited()
	 * @generated
	 * @ordered
	 */
	protected int invited = INVITED_EDEFAULT;

	/**
	 * This is true if the Invited attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean invitedESet;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final String AUDIENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected String audience = AUDIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRefused() <em>Refused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefused()
	 * @generated
	 * @ordered
	 */
	protected static final int REFUSED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRefused() <em>Refused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRefused()
	 * @generated
	 * @ordered
	 */
	protected int refused = REFUSED_EDEFAULT;

	/**
	 * This is true if the Refused attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean refusedESet;

	/**
	 * The default value of the '{@link #getNotReached() <em>Not Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotReached()
	 * @generated
	 * @ordered
	 */
	protected static final int NOT_REACHED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNotReached() <em>Not Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotReached()
	 * @generated
	 * @ordered
	 */
	protected int notReached = NOT_REACHED_EDEFAULT;

	/**
	 * This is true if the Not Reached attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean notReachedESet;

	/**
	 * The default value of the '{@link #getOtherwiseLost() <em>Otherwise Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherwiseLost()
	 * @generated
	 * @ordered
	 */
	protected static final int OTHERWISE_LOST_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOtherwiseLost() <em>Otherwise Lost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherwiseLost()
	 * @generated
	 * @ordered
	 */
	protected int otherwiseLost = OTHERWISE_LOST_EDEFAULT;

	/**
	 * This is true if the Otherwise Lost attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean otherwiseLostESet;

	/**
	 * The default value of the '{@link #getUnknownEligible() <em>Unknown Eligible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownEligible()
	 * @generated
	 * @ordered
	 */
	protected static final int UNKNOWN_ELIGIBLE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUnknownEligible() <em>Unknown Eligible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownEligible()
	 * @generated
	 * @ordered
	 */
	protected int unknownEligible = UNKNOWN_ELIGIBLE_EDEFAULT;

	/**
	 * This is true if the Unknown Eligible attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean unknownEligibleESet;

	/**
	 * The default value of the '{@link #getEligibleShare() <em>Eligible Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEligibleShare()
	 * @generated
	 * @ordered
	 */
	protected static final double ELIGIBLE_SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getEligibleShare() <em>Eligible Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEligibleShare()
	 * @generated
	 * @ordered
	 */
	protected double eligibleShare = ELIGIBLE_SHARE_EDEFAULT;

	/**
	 * This is true if the Eligible Share attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean eligibleShareESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WaveImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SurveyPackage.Literals.WAVE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WaveRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(WaveRole newRole) {
		WaveRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.WAVE__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.WAVE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(LocalDate newTo) {
		LocalDate oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.WAVE__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInvited() {
		return invited;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvited(int newInvited) {
		int oldInvited = invited;
		invited = newInvited;
		boolean oldInvitedESet = invitedESet;
		invitedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.WAVE__INVITED, oldInvited, invited, !oldInvitedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetInvited() {
		int oldInvited = invited;
		boolean oldInvitedESet = invitedESet;
		invited = INVITED_EDEFAULT;
		invitedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SurveyPackage.WAVE__INVITED, oldInvited, INVITED_EDEFAULT, oldInvitedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetInvited() {
		return invitedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(String newAudience) {
		String oldAudience = audience;
		audience = newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.WAVE__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.WAVE__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRefused() {
		return refused;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRefused(int newRefused) {
		int oldRefused = refused;
		refused = newRefused;
		boolean oldRefusedESet = refusedESet;
		refusedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.WAVE__REFUSED, oldRefused, refused, !oldRefusedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRefused() {
		int oldRefused = refused;
		boolean oldRefusedESet = refusedESet;
		refused = REFUSED_EDEFAULT;
		refusedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SurveyPackage.WAVE__REFUSED, oldRefused, REFUSED_EDEFAULT, oldRefusedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRefused() {
		return refusedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNotReached() {
		return notReached;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotReached(int newNotReached) {
		int oldNotReached = notReached;
		notReached = newNotReached;
		boolean oldNotReachedESet = notReachedESet;
		notReachedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.WAVE__NOT_REACHED, oldNotReached, notReached, !oldNotReachedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNotReached() {
		int oldNotReached = notReached;
		boolean oldNotReachedESet = notReachedESet;
		notReached = NOT_REACHED_EDEFAULT;
		notReachedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SurveyPackage.WAVE__NOT_REACHED, oldNotReached, NOT_REACHED_EDEFAULT, oldNotReachedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNotReached() {
		return notReachedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOtherwiseLost() {
		return otherwiseLost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOtherwiseLost(int newOtherwiseLost) {
		int oldOtherwiseLost = otherwiseLost;
		otherwiseLost = newOtherwiseLost;
		boolean oldOtherwiseLostESet = otherwiseLostESet;
		otherwiseLostESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.WAVE__OTHERWISE_LOST, oldOtherwiseLost, otherwiseLost, !oldOtherwiseLostESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOtherwiseLost() {
		int oldOtherwiseLost = otherwiseLost;
		boolean oldOtherwiseLostESet = otherwiseLostESet;
		otherwiseLost = OTHERWISE_LOST_EDEFAULT;
		otherwiseLostESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SurveyPackage.WAVE__OTHERWISE_LOST, oldOtherwiseLost, OTHERWISE_LOST_EDEFAULT, oldOtherwiseLostESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOtherwiseLost() {
		return otherwiseLostESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUnknownEligible() {
		return unknownEligible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnknownEligible(int newUnknownEligible) {
		int oldUnknownEligible = unknownEligible;
		unknownEligible = newUnknownEligible;
		boolean oldUnknownEligibleESet = unknownEligibleESet;
		unknownEligibleESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.WAVE__UNKNOWN_ELIGIBLE, oldUnknownEligible, unknownEligible, !oldUnknownEligibleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUnknownEligible() {
		int oldUnknownEligible = unknownEligible;
		boolean oldUnknownEligibleESet = unknownEligibleESet;
		unknownEligible = UNKNOWN_ELIGIBLE_EDEFAULT;
		unknownEligibleESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SurveyPackage.WAVE__UNKNOWN_ELIGIBLE, oldUnknownEligible, UNKNOWN_ELIGIBLE_EDEFAULT, oldUnknownEligibleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUnknownEligible() {
		return unknownEligibleESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEligibleShare() {
		return eligibleShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEligibleShare(double newEligibleShare) {
		double oldEligibleShare = eligibleShare;
		eligibleShare = newEligibleShare;
		boolean oldEligibleShareESet = eligibleShareESet;
		eligibleShareESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SurveyPackage.WAVE__ELIGIBLE_SHARE, oldEligibleShare, eligibleShare, !oldEligibleShareESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetEligibleShare() {
		double oldEligibleShare = eligibleShare;
		boolean oldEligibleShareESet = eligibleShareESet;
		eligibleShare = ELIGIBLE_SHARE_EDEFAULT;
		eligibleShareESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, SurveyPackage.WAVE__ELIGIBLE_SHARE, oldEligibleShare, ELIGIBLE_SHARE_EDEFAULT, oldEligibleShareESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetEligibleShare() {
		return eligibleShareESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SurveyPackage.WAVE__ROLE:
				return getRole();
			case SurveyPackage.WAVE__FROM:
				return getFrom();
			case SurveyPackage.WAVE__TO:
				return getTo();
			case SurveyPackage.WAVE__INVITED:
				return getInvited();
			case SurveyPackage.WAVE__AUDIENCE:
				return getAudience();
			case SurveyPackage.WAVE__FILE:
				return getFile();
			case SurveyPackage.WAVE__REFUSED:
				return getRefused();
			case SurveyPackage.WAVE__NOT_REACHED:
				return getNotReached();
			case SurveyPackage.WAVE__OTHERWISE_LOST:
				return getOtherwiseLost();
			case SurveyPackage.WAVE__UNKNOWN_ELIGIBLE:
				return getUnknownEligible();
			case SurveyPackage.WAVE__ELIGIBLE_SHARE:
				return getEligibleShare();
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
			case SurveyPackage.WAVE__ROLE:
				setRole((WaveRole)newValue);
				return;
			case SurveyPackage.WAVE__FROM:
				setFrom((LocalDate)newValue);
				return;
			case SurveyPackage.WAVE__TO:
				setTo((LocalDate)newValue);
				return;
			case SurveyPackage.WAVE__INVITED:
				setInvited((Integer)newValue);
				return;
			case SurveyPackage.WAVE__AUDIENCE:
				setAudience((String)newValue);
				return;
			case SurveyPackage.WAVE__FILE:
				setFile((String)newValue);
				return;
			case SurveyPackage.WAVE__REFUSED:
				setRefused((Integer)newValue);
				return;
			case SurveyPackage.WAVE__NOT_REACHED:
				setNotReached((Integer)newValue);
				return;
			case SurveyPackage.WAVE__OTHERWISE_LOST:
				setOtherwiseLost((Integer)newValue);
				return;
			case SurveyPackage.WAVE__UNKNOWN_ELIGIBLE:
				setUnknownEligible((Integer)newValue);
				return;
			case SurveyPackage.WAVE__ELIGIBLE_SHARE:
				setEligibleShare((Double)newValue);
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
			case SurveyPackage.WAVE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case SurveyPackage.WAVE__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case SurveyPackage.WAVE__TO:
				setTo(TO_EDEFAULT);
				return;
			case SurveyPackage.WAVE__INVITED:
				unsetInvited();
				return;
			case SurveyPackage.WAVE__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case SurveyPackage.WAVE__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case SurveyPackage.WAVE__REFUSED:
				unsetRefused();
				return;
			case SurveyPackage.WAVE__NOT_REACHED:
				unsetNotReached();
				return;
			case SurveyPackage.WAVE__OTHERWISE_LOST:
				unsetOtherwiseLost();
				return;
			case SurveyPackage.WAVE__UNKNOWN_ELIGIBLE:
				unsetUnknownEligible();
				return;
			case SurveyPackage.WAVE__ELIGIBLE_SHARE:
				unsetEligibleShare();
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
			case SurveyPackage.WAVE__ROLE:
				return role != ROLE_EDEFAULT;
			case SurveyPackage.WAVE__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case SurveyPackage.WAVE__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case SurveyPackage.WAVE__INVITED:
				return isSetInvited();
			case SurveyPackage.WAVE__AUDIENCE:
				return AUDIENCE_EDEFAULT == null ? audience != null : !AUDIENCE_EDEFAULT.equals(audience);
			case SurveyPackage.WAVE__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case SurveyPackage.WAVE__REFUSED:
				return isSetRefused();
			case SurveyPackage.WAVE__NOT_REACHED:
				return isSetNotReached();
			case SurveyPackage.WAVE__OTHERWISE_LOST:
				return isSetOtherwiseLost();
			case SurveyPackage.WAVE__UNKNOWN_ELIGIBLE:
				return isSetUnknownEligible();
			case SurveyPackage.WAVE__ELIGIBLE_SHARE:
				return isSetEligibleShare();
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
		result.append(" (role: ");
		result.append(role);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", invited: ");
		if (invitedESet) result.append(invited); else result.append("<unset>");
		result.append(", audience: ");
		result.append(audience);
		result.append(", file: ");
		result.append(file);
		result.append(", refused: ");
		if (refusedESet) result.append(refused); else result.append("<unset>");
		result.append(", notReached: ");
		if (notReachedESet) result.append(notReached); else result.append("<unset>");
		result.append(", otherwiseLost: ");
		if (otherwiseLostESet) result.append(otherwiseLost); else result.append("<unset>");
		result.append(", unknownEligible: ");
		if (unknownEligibleESet) result.append(unknownEligible); else result.append("<unset>");
		result.append(", eligibleShare: ");
		if (eligibleShareESet) result.append(eligibleShare); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //WaveImpl
