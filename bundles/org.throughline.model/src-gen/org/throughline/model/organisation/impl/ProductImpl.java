/**
 */
package org.throughline.model.organisation.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Product</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.impl.ProductImpl#getSuppliers <em>Suppliers</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.ProductImpl#getAspects <em>Aspects</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.ProductImpl#getSatisfies <em>Satisfies</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProductImpl extends ElementImpl implements Product {
	/**
	 * The cached value of the '{@link #getSuppliers() <em>Suppliers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppliers()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> suppliers;

	/**
	 * The cached value of the '{@link #getAspects() <em>Aspects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAspects()
	 * @generated
	 * @ordered
	 */
	protected EList<Aspect> aspects;

	/**
	 * The cached value of the '{@link #getSatisfies() <em>Satisfies</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSatisfies()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> satisfies;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProductImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OrganisationPackage.Literals.PRODUCT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getSuppliers() {
		if (suppliers == null) {
			suppliers = new EObjectResolvingEList<Participant>(Participant.class, this, OrganisationPackage.PRODUCT__SUPPLIERS);
		}
		return suppliers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Aspect> getAspects() {
		if (aspects == null) {
			aspects = new EObjectContainmentEList<Aspect>(Aspect.class, this, OrganisationPackage.PRODUCT__ASPECTS);
		}
		return aspects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getSatisfies() {
		if (satisfies == null) {
			satisfies = new EObjectWithInverseResolvingEList.ManyInverse<Need>(Need.class, this, OrganisationPackage.PRODUCT__SATISFIES, OrganisationPackage.NEED__SATISFIED_BY);
		}
		return satisfies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OrganisationPackage.PRODUCT__SATISFIES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSatisfies()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OrganisationPackage.PRODUCT__ASPECTS:
				return ((InternalEList<?>)getAspects()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.PRODUCT__SATISFIES:
				return ((InternalEList<?>)getSatisfies()).basicRemove(otherEnd, msgs);
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
			case OrganisationPackage.PRODUCT__SUPPLIERS:
				return getSuppliers();
			case OrganisationPackage.PRODUCT__ASPECTS:
				return getAspects();
			case OrganisationPackage.PRODUCT__SATISFIES:
				return getSatisfies();
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
			case OrganisationPackage.PRODUCT__SUPPLIERS:
				getSuppliers().clear();
				getSuppliers().addAll((Collection<? extends Participant>)newValue);
				return;
			case OrganisationPackage.PRODUCT__ASPECTS:
				getAspects().clear();
				getAspects().addAll((Collection<? extends Aspect>)newValue);
				return;
			case OrganisationPackage.PRODUCT__SATISFIES:
				getSatisfies().clear();
				getSatisfies().addAll((Collection<? extends Need>)newValue);
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
			case OrganisationPackage.PRODUCT__SUPPLIERS:
				getSuppliers().clear();
				return;
			case OrganisationPackage.PRODUCT__ASPECTS:
				getAspects().clear();
				return;
			case OrganisationPackage.PRODUCT__SATISFIES:
				getSatisfies().clear();
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
			case OrganisationPackage.PRODUCT__SUPPLIERS:
				return suppliers != null && !suppliers.isEmpty();
			case OrganisationPackage.PRODUCT__ASPECTS:
				return aspects != null && !aspects.isEmpty();
			case OrganisationPackage.PRODUCT__SATISFIES:
				return satisfies != null && !satisfies.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ProductImpl
