/**
 */
package org.throughline.model.organisation.impl;

import org.eclipse.emf.ecore.EClass;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.Participant;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class ParticipantImpl extends ElementImpl implements Participant {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OrganisationPackage.Literals.PARTICIPANT;
	}

} //ParticipantImpl
