/**
 */
package org.throughline.model.organisation;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.CustomField;
import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Client</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The organisation that the consultant serves; the root of a client folder.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.Client#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Client#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Client#getSmallCells <em>Small Cells</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Client#getFacilities <em>Facilities</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Client#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Client#getProducts <em>Products</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Client#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Client#getConversations <em>Conversations</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Client#getCustomFields <em>Custom Fields</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Client#getSwitchedOffChecks <em>Switched Off Checks</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getClient()
 * @model
 * @generated
 */
public interface Client extends Element {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the folder's file format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.throughline.model.organisation.OrganisationPackage#getClient_FormatVersion()
	 * @model
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Client#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"en"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The client's language as a BCP 47 tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.throughline.model.organisation.OrganisationPackage#getClient_Language()
	 * @model default="en"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Client#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Small Cells</b></em>' attribute.
	 * The default value is <code>"cms"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.organisation.SmallCells}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which small counts reports hide.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Small Cells</em>' attribute.
	 * @see org.throughline.model.organisation.SmallCells
	 * @see #setSmallCells(SmallCells)
	 * @see org.throughline.model.organisation.OrganisationPackage#getClient_SmallCells()
	 * @model default="cms"
	 * @generated
	 */
	SmallCells getSmallCells();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Client#getSmallCells <em>Small Cells</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Small Cells</em>' attribute.
	 * @see org.throughline.model.organisation.SmallCells
	 * @see #getSmallCells()
	 * @generated
	 */
	void setSmallCells(SmallCells value);

	/**
	 * Returns the value of the '<em><b>Facilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Facility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its sites.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facilities</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getClient_Facilities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Facility> getFacilities();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Jobs and parties.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getClient_Participants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Products</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Product}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What participants hand over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Products</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getClient_Products()
	 * @model containment="true"
	 * @generated
	 */
	EList<Product> getProducts();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What participants must have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getClient_Needs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Need> getNeeds();

	/**
	 * Returns the value of the '<em><b>Conversations</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Conversation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What participants said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conversations</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getClient_Conversations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Conversation> getConversations();

	/**
	 * Returns the value of the '<em><b>Custom Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.CustomField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fields that the client defines for its elements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custom Fields</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getClient_CustomFields()
	 * @model containment="true"
	 * @generated
	 */
	EList<CustomField> getCustomFields();

	/**
	 * Returns the value of the '<em><b>Switched Off Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.SwitchedOffCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The checks that are not run for this client.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Switched Off Checks</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getClient_SwitchedOffChecks()
	 * @model containment="true"
	 * @generated
	 */
	EList<SwitchedOffCheck> getSwitchedOffChecks();

} // Client
