"""Adds 100,000 customers to a copy of the template, each with an address and an e-mail address.

Writes what Tryton's ORM would write (compare one party created through it), because creating them through it takes
minutes. Standard library only. Usage: hundred_thousand.py <database file>
"""
import datetime
import sqlite3
import sys

COUNT = 100_000
BATCH = 500  # parties that share a creation time, as a bulk import leaves them
FIRST = datetime.datetime(2025, 6, 2, 7, 30, 0, 123456)
ADMINISTRATOR = 1

PLACES = (
    ("Bergen", "5003", "NO"), ("Trondheim", "7011", "NO"), ("Göteborg", "411 03", "SE"), ("Malmö", "211 19", "SE"),
    ("Århus", "8000", "DK"), ("Odense", "5000", "DK"), ("Turku", "20100", "FI"), ("Utrecht", "3511 AB", "NL"),
    ("Antwerpen", "2000", "BE"), ("Luxembourg", "1930", "LU"),
)
FIRST_WORDS = ("Nordvik", "Solberg", "Åsgård", "Havn", "Granlund", "Ødegaard", "Bergström", "Kjær", "Mäkinen", "De Vries")
TRADES = ("Consult", "Bygg", "Transport", "Elektro", "Marine", "Handel", "Design", "Foods", "Teknik", "Media")


def name_of(number):
    return f"{FIRST_WORDS[number % 10]} {TRADES[number // 10 % 10]} {number:06d}"


def rows(database):
    """One tuple of rows per party: party, language, address, e-mail, category."""
    countries = dict(database.execute('SELECT code, id FROM country_country'))
    (category,) = database.execute("SELECT id FROM party_category WHERE name = 'Customer'").fetchone()
    (last,) = database.execute('SELECT MAX(id) FROM party_party').fetchone()
    for number in range(1, COUNT + 1):
        party = last + number
        made = (FIRST + datetime.timedelta(seconds=2 * ((number - 1) // BATCH))).isoformat(' ')
        city, postal_code, country = PLACES[number % 10]
        street = f"Storgata {number % 200 + 1}"
        email = f"post{number:06d}@firma.example"
        author = (made, ADMINISTRATOR)
        yield (
            (party, True, f"H{number:06d}", name_of(number), *author),
            (party, *author),
            (party, True, street, postal_code, city, countries[country], *author),
            (party, True, 'email', email, email, *author, *author),
            (party, category, *author),
        )


STATEMENTS = (
    'INSERT INTO party_party (id, active, code, name, create_date, create_uid) VALUES (?, ?, ?, ?, ?, ?)',
    'INSERT INTO party_party_lang (party, create_date, create_uid) VALUES (?, ?, ?)',
    'INSERT INTO party_address (party, active, street, postal_code, city, country, create_date, create_uid)'
    ' VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    'INSERT INTO party_contact_mechanism (party, active, type, value, value_compact, create_date, create_uid,'
    ' write_date, write_uid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    'INSERT INTO party_category_rel (party, category, create_date, create_uid) VALUES (?, ?, ?, ?)',
)


def main(path):
    with sqlite3.connect(path) as database:
        columns = zip(*rows(database))
        for statement, values in zip(STATEMENTS, columns):
            database.executemany(statement, values)
    database.execute('ANALYZE')
    database.close()


main(sys.argv[1])
