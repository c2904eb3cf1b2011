/**
 */
package org.throughline.model.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Audience</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whom a report is written for.
 * <!-- end-model-doc -->
 * @see org.throughline.model.report.ReportPackage#getAudience()
 * @model
 * @generated
 */
public enum Audience implements Enumerator {
	/**
	 * The '<em><b>FULL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whoever wants all of it.
	 * <!-- end-model-doc -->
	 * @see #FULL_VALUE
	 * @generated
	 * @ordered
	 */
	FULL(0, "FULL", "full"),

	/**
	 * The '<em><b>BOARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who decide: short.
	 * <!-- end-model-doc -->
	 * @see #BOARD_VALUE
	 * @generated
	 * @ordered
	 */
	BOARD(1, "BOARD", "board"),

	/**
	 * The '<em><b>WARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who do the work: their hand-offs and jobs.
	 * <!-- end-model-doc -->
	 * @see #WARD_VALUE
	 * @generated
	 * @ordered
	 */
	WARD(2, "WARD", "ward"),

	/**
	 * The '<em><b>PATIENTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Patients and families: plain words, large type.
	 * <!-- end-model-doc -->
	 * @see #PATIENTS_VALUE
	 * @generated
	 * @ordered
	 */
	PATIENTS(3, "PATIENTS", "patients");

	/**
	 * The '<em><b>FULL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whoever wants all of it.
	 * <!-- end-model-doc -->
	 * @see #FULL
	 * @model literal="full"
	 * @generated
	 * @ordered
	 */
	public static final int FULL_VALUE = 0;

	/**
	 * The '<em><b>BOARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who decide: short.
	 * <!-- end-model-doc -->
	 * @see #BOARD
	 * @model literal="board"
	 * @generated
	 * @ordered
	 */
	public static final int BOARD_VALUE = 1;

	/**
	 * The '<em><b>WARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those who do the work: their hand-offs and jobs.
	 * <!-- end-model-doc -->
	 * @see #WARD
	 * @model literal="ward"
	 * @generated
	 * @ordered
	 */
	public static final int WARD_VALUE = 2;

	/**
	 * The '<em><b>PATIENTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Patients and families: plain words, large type.
	 * <!-- end-model-doc -->
	 * @see #PATIENTS
	 * @model literal="patients"
	 * @generated
	 * @ordered
	 */
	public static final int PATIENTS_VALUE = 3;

	/**
	 * An array of all the '<em><b>Audience</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Audience[] VALUES_ARRAY =
		new Audience[] {
			FULL,
			BOARD,
			WARD,
			PATIENTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Audience</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Audience> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Audience</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Audience get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Audience result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Audience</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Audience getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Audience result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Audience</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Audience get(int value) {
		switch (value) {
			case FULL_VALUE: return FULL;
			case BOARD_VALUE: return BOARD;
			case WARD_VALUE: return WARD;
			case PATIENTS_VALUE: return PATIENTS;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Audience(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Audience
