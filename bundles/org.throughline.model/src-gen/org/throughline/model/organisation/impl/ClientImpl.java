/**
 */
package org.throughline.model.organisation.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.CustomField;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.organisation.SwitchedOffCheck;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Client</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.impl.ClientImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.ClientImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.ClientImpl#getSmallCells <em>Small Cells</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.ClientImpl#getFacilities <em>Facilities</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.ClientImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.ClientImpl#getProducts <em>Products</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.ClientImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.ClientImpl#getConversations <em>Conversations</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.ClientImpl#getCustomFields <em>Custom Fields</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.ClientImpl#getSwitchedOffChecks <em>Switched Off Checks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClientImpl extends ElementImpl implements Client {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = "en";

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSmallCells() <em>Small Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallCells()
	 * @generated
	 * @ordered
	 */
	protected static final SmallCells SMALL_CELLS_EDEFAULT = SmallCells.CMS;

	/**
	 * The cached value of the '{@link #getSmallCells() <em>Small Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallCells()
	 * @generated
	 * @ordered
	 */
	protected SmallCells smallCells = SMALL_CELLS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFacilities() <em>Facilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Facility> facilities;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The cached value of the '{@link #getProducts() <em>Products</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProducts()
	 * @generated
	 * @ordered
	 */
	protected EList<Product> products;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> needs;

	/**
	 * The cached value of the '{@link #getConversations() <em>Conversations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConversations()
	 * @generated
	 * @ordered
	 */
	protected EList<Conversation> conversations;

	/**
	 * The cached value of the '{@link #getCustomFields() <em>Custom Fields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomFields()
	 * @generated
	 * @ordered
	 */
	protected EList<CustomField> customFields;

	/**
	 * The cached value of the '{@link #getSwitchedOffChecks() <em>Switched Off Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitchedOffChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<SwitchedOffCheck> switchedOffChecks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClientImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OrganisationPackage.Literals.CLIENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.CLIENT__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.CLIENT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SmallCells getSmallCells() {
		return smallCells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmallCells(SmallCells newSmallCells) {
		SmallCells oldSmallCells = smallCells;
		smallCells = newSmallCells == null ? SMALL_CELLS_EDEFAULT : newSmallCells;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.CLIENT__SMALL_CELLS, oldSmallCells, smallCells));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Facility> getFacilities() {
		if (facilities == null) {
			facilities = new EObjectContainmentEList<Facility>(Facility.class, this, OrganisationPackage.CLIENT__FACILITIES);
		}
		return facilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentEList<Participant>(Participant.class, this, OrganisationPackage.CLIENT__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Product> getProducts() {
		if (products == null) {
			products = new EObjectContainmentEList<Product>(Product.class, this, OrganisationPackage.CLIENT__PRODUCTS);
		}
		return products;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getNeeds() {
		if (needs == null) {
			needs = new EObjectContainmentEList<Need>(Need.class, this, OrganisationPackage.CLIENT__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Conversation> getConversations() {
		if (conversations == null) {
			conversations = new EObjectContainmentEList<Conversation>(Conversation.class, this, OrganisationPackage.CLIENT__CONVERSATIONS);
		}
		return conversations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustomField> getCustomFields() {
		if (customFields == null) {
			customFields = new EObjectContainmentEList<CustomField>(CustomField.class, this, OrganisationPackage.CLIENT__CUSTOM_FIELDS);
		}
		return customFields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SwitchedOffCheck> getSwitchedOffChecks() {
		if (switchedOffChecks == null) {
			switchedOffChecks = new EObjectContainmentEList<SwitchedOffCheck>(SwitchedOffCheck.class, this, OrganisationPackage.CLIENT__SWITCHED_OFF_CHECKS);
		}
		return switchedOffChecks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OrganisationPackage.CLIENT__FACILITIES:
				return ((InternalEList<?>)getFacilities()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.CLIENT__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.CLIENT__PRODUCTS:
				return ((InternalEList<?>)getProducts()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.CLIENT__NEEDS:
				return ((InternalEList<?>)getNeeds()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.CLIENT__CONVERSATIONS:
				return ((InternalEList<?>)getConversations()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.CLIENT__CUSTOM_FIELDS:
				return ((InternalEList<?>)getCustomFields()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.CLIENT__SWITCHED_OFF_CHECKS:
				return ((InternalEList<?>)getSwitchedOffChecks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OrganisationPackage.CLIENT__FORMAT_VERSION:
				return getFormatVersion();
			case OrganisationPackage.CLIENT__LANGUAGE:
				return getLanguage();
			case OrganisationPackage.CLIENT__SMALL_CELLS:
				return getSmallCells();
			case OrganisationPackage.CLIENT__FACILITIES:
				return getFacilities();
			case OrganisationPackage.CLIENT__PARTICIPANTS:
				return getParticipants();
			case OrganisationPackage.CLIENT__PRODUCTS:
				return getProducts();
			case OrganisationPackage.CLIENT__NEEDS:
				return getNeeds();
			case OrganisationPackage.CLIENT__CONVERSATIONS:
				return getConversations();
			case OrganisationPackage.CLIENT__CUSTOM_FIELDS:
				return getCustomFields();
			case OrganisationPackage.CLIENT__SWITCHED_OFF_CHECKS:
				return getSwitchedOffChecks();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case OrganisationPackage.CLIENT__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case OrganisationPackage.CLIENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case OrganisationPackage.CLIENT__SMALL_CELLS:
				setSmallCells((SmallCells)newValue);
				return;
			case OrganisationPackage.CLIENT__FACILITIES:
				getFacilities().clear();
				getFacilities().addAll((Collection<? extends Facility>)newValue);
				return;
			case OrganisationPackage.CLIENT__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case OrganisationPackage.CLIENT__PRODUCTS:
				getProducts().clear();
				getProducts().addAll((Collection<? extends Product>)newValue);
				return;
			case OrganisationPackage.CLIENT__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
				return;
			case OrganisationPackage.CLIENT__CONVERSATIONS:
				getConversations().clear();
				getConversations().addAll((Collection<? extends Conversation>)newValue);
				return;
			case OrganisationPackage.CLIENT__CUSTOM_FIELDS:
				getCustomFields().clear();
				getCustomFields().addAll((Collection<? extends CustomField>)newValue);
				return;
			case OrganisationPackage.CLIENT__SWITCHED_OFF_CHECKS:
				getSwitchedOffChecks().clear();
				getSwitchedOffChecks().addAll((Collection<? extends SwitchedOffCheck>)newValue);
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
			case OrganisationPackage.CLIENT__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case OrganisationPackage.CLIENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case OrganisationPackage.CLIENT__SMALL_CELLS:
				setSmallCells(SMALL_CELLS_EDEFAULT);
				return;
			case OrganisationPackage.CLIENT__FACILITIES:
				getFacilities().clear();
				return;
			case OrganisationPackage.CLIENT__PARTICIPANTS:
				getParticipants().clear();
				return;
			case OrganisationPackage.CLIENT__PRODUCTS:
				getProducts().clear();
				return;
			case OrganisationPackage.CLIENT__NEEDS:
				getNeeds().clear();
				return;
			case OrganisationPackage.CLIENT__CONVERSATIONS:
				getConversations().clear();
				return;
			case OrganisationPackage.CLIENT__CUSTOM_FIELDS:
				getCustomFields().clear();
				return;
			case OrganisationPackage.CLIENT__SWITCHED_OFF_CHECKS:
				getSwitchedOffChecks().clear();
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
			case OrganisationPackage.CLIENT__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case OrganisationPackage.CLIENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case OrganisationPackage.CLIENT__SMALL_CELLS:
				return smallCells != SMALL_CELLS_EDEFAULT;
			case OrganisationPackage.CLIENT__FACILITIES:
				return facilities != null && !facilities.isEmpty();
			case OrganisationPackage.CLIENT__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case OrganisationPackage.CLIENT__PRODUCTS:
				return products != null && !products.isEmpty();
			case OrganisationPackage.CLIENT__NEEDS:
				return needs != null && !needs.isEmpty();
			case OrganisationPackage.CLIENT__CONVERSATIONS:
				return conversations != null && !conversations.isEmpty();
			case OrganisationPackage.CLIENT__CUSTOM_FIELDS:
				return customFields != null && !customFields.isEmpty();
			case OrganisationPackage.CLIENT__SWITCHED_OFF_CHECKS:
				return switchedOffChecks != null && !switchedOffChecks.isEmpty();
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", language: ");
		result.append(language);
		result.append(", smallCells: ");
		result.append(smallCells);
		result.append(')');
		return result.toString();
	}

} //ClientImpl
