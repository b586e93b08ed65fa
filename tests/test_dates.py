"""Dates as people write them: which days they mean, and where they stand."""

import datetime
import itertools
import os
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contresource.dates import Date, dates
from contresource.text import Words

THURSDAY = datetime.date(2025, 1, 30)  # the day of publication in the tables


def read(
    text: str, language: str | None = None, published: datetime.date | None = THURSDAY
) -> list[Date]:
    return dates(Words.of(text), language, published)


def shown(text: str, language: str | None, published: datetime.date | None) -> list[str]:
    """Each date as "words = first..last precision", a single day written once."""
    return [
        f"{text[d.start : d.end]} = {d.from_}{'' if d.to == d.from_ else f'..{d.to}'} {d.precision}"
        for d in read(text, language, published)
    ]


# Text | the dates in it, separated by ";". Published on Thursday, 30 January 2025.
FRENCH = """
Le 27 janvier 2025, l’action a chuté. | 27 janvier 2025 = 2025-01-27 day
Lundi 27 janvier 2025, l’action a chuté. | Lundi 27 janvier 2025 = 2025-01-27 day
L’action a chuté le lundi 27 janvier. | lundi 27 janvier = 2025-01-27 day
le 1er février 2024 | 1er février 2024 = 2024-02-01 day
Le 1ᵉʳ mars 2023 | 1ᵉʳ mars 2023 = 2023-03-01 day
Paris, 14 juil. 2024 | 14 juil. 2024 = 2024-07-14 day
le 3 sept. 2024 | 3 sept. 2024 = 2024-09-03 day
Publié le 27/01/2025 à 10 h 30 | 27/01/2025 = 2025-01-27 day
Publié le 03/04/2024. | 03/04/2024 = 2024-04-03 day
Publié le 27.01.2025. | 27.01.2025 = 2025-01-27 day
Publié le 27-01-2025. | 27-01-2025 = 2025-01-27 day
Publié le 27/01/25. | 27/01/25 = 2025-01-27 day
Mis à jour : 2025-01-27 | 2025-01-27 = 2025-01-27 day
Mis à jour : 2025-01-27T10:30:00Z | 2025-01-27 = 2025-01-27 day
le 27/01 | 27/01 = 2025-01-27 day
Depuis le 15 décembre, tout a changé. | 15 décembre = 2024-12-15 day
avant le 3 mars | 3 mars = 2025-03-03 day
L’annonce date du 20 janvier. | 20 janvier = 2025-01-20 day
les 27 et 28 janvier 2025 | 27 et 28 janvier 2025 = 2025-01-27..2025-01-28 day
du 20 au 27 janvier 2025 | 20 au 27 janvier 2025 = 2025-01-20..2025-01-27 day
entre le 20 et le 27 janvier 2025 | 20 et le 27 janvier 2025 = 2025-01-20..2025-01-27 day
27-28 janvier 2025 | 27-28 janvier 2025 = 2025-01-27..2025-01-28 day
du 27 janvier au 3 février 2025 | 27 janvier = 2025-01-27 day; 3 février 2025 = 2025-02-03 day
du 28 décembre au 3 janvier 2024 | 28 décembre = 2023-12-28 day; 3 janvier 2024 = 2024-01-03 day
de janvier à mars 2024 | janvier = 2024-01-01..2024-01-31 month; mars 2024 = 2024-03-01..2024-03-31 month
en janvier 2025 | janvier 2025 = 2025-01-01..2025-01-31 month
En février 2024, la Chine | février 2024 = 2024-02-01..2024-02-29 month
au mois de mai 2024 | mai 2024 = 2024-05-01..2024-05-31 month
depuis août 2022 | août 2022 = 2022-08-01..2022-08-31 month
en novembre | novembre = 2024-11-01..2024-11-30 month
en décembre dernier | décembre dernier = 2024-12-01..2024-12-31 month
en mars prochain | mars prochain = 2025-03-01..2025-03-31 month
début janvier 2025 | début janvier 2025 = 2025-01-01..2025-01-10 month
à la mi-janvier 2025 | mi-janvier 2025 = 2025-01-11..2025-01-20 month
fin janvier 2025 | fin janvier 2025 = 2025-01-21..2025-01-31 month
à la fin du mois de janvier 2025 | fin du mois de janvier 2025 = 2025-01-21..2025-01-31 month
fin décembre | fin décembre = 2024-12-21..2024-12-31 month
début 2025 | début 2025 = 2025-01-01..2025-04-30 year
dès le début de 2025 | début de 2025 = 2025-01-01..2025-04-30 year
au début de l’année 2025 | début de l’année 2025 = 2025-01-01..2025-04-30 year
mi-2024 | mi-2024 = 2024-05-01..2024-08-31 year
au milieu de l’année 2024 | milieu de l’année 2024 = 2024-05-01..2024-08-31 year
fin 2024 | fin 2024 = 2024-09-01..2024-12-31 year
à la fin de l’année 2024 | fin de l’année 2024 = 2024-09-01..2024-12-31 year
en 2024 | 2024 = 2024-01-01..2024-12-31 year
depuis 2019 | 2019 = 2019-01-01..2019-12-31 year
l’année 2023 | 2023 = 2023-01-01..2023-12-31 year
avant 2020, après 2021 | 2020 = 2020-01-01..2020-12-31 year; 2021 = 2021-01-01..2021-12-31 year
entre 2021 et 2023 | 2021 = 2021-01-01..2021-12-31 year; 2023 = 2023-01-01..2023-12-31 year
la période 2021-2023 | 2021-2023 = 2021-01-01..2023-12-31 year
le budget de 2025 | 2025 = 2025-01-01..2025-12-31 year
un rapport (2024) | 2024 = 2024-01-01..2024-12-31 year
courant 2024 | 2024 = 2024-01-01..2024-12-31 year
les années 1990 | années 1990 = 1990-01-01..1999-12-31 decade
au quatrième trimestre 2024 | quatrième trimestre 2024 = 2024-10-01..2024-12-31 quarter
au deuxième trimestre de 2025 | deuxième trimestre de 2025 = 2025-04-01..2025-06-30 quarter
au 1er trimestre 2025 | 1er trimestre 2025 = 2025-01-01..2025-03-31 quarter
au 3e trimestre 2024 | 3e trimestre 2024 = 2024-07-01..2024-09-30 quarter
au dernier trimestre de l’année 2024 | dernier trimestre de l’année 2024 = 2024-10-01..2024-12-31 quarter
T4 2024 | T4 2024 = 2024-10-01..2024-12-31 quarter
au troisième trimestre | troisième trimestre = 2024-07-01..2024-09-30 quarter
au trimestre dernier | trimestre dernier = 2024-10-01..2024-12-31 quarter
au premier semestre 2025 | premier semestre 2025 = 2025-01-01..2025-06-30 half
au second semestre de 2024 | second semestre de 2024 = 2024-07-01..2024-12-31 half
S2 2024 | S2 2024 = 2024-07-01..2024-12-31 half
la seconde moitié de 2024 | seconde moitié de 2024 = 2024-07-01..2024-12-31 half
à l’été 2024 | été 2024 = 2024-06-01..2024-08-31 season
au printemps 2025 | printemps 2025 = 2025-03-01..2025-05-31 season
l’hiver 2024-2025 | hiver 2024-2025 = 2024-12-01..2025-02-28 season
à l’automne 2023 | automne 2023 = 2023-09-01..2023-11-30 season
l’été dernier | été dernier = 2024-06-01..2024-08-31 season
cet été | cet été = 2025-06-01..2025-08-31 season
fin de l’été 2024 | fin de l’été 2024 = 2024-08-01..2024-08-31 season
aujourd’hui | aujourd’hui = 2025-01-30 day
hier | hier = 2025-01-29 day
hier soir | hier soir = 2025-01-29 day
avant-hier | avant-hier = 2025-01-28 day
demain | demain = 2025-01-31 day
après-demain | après-demain = 2025-02-01 day
ce matin | ce matin = 2025-01-30 day
lundi, l’action a chuté | lundi = 2025-01-27 day
lundi dernier | lundi dernier = 2025-01-27 day
jeudi | jeudi = 2025-01-30 day
jeudi dernier | jeudi dernier = 2025-01-23 day
vendredi prochain | vendredi prochain = 2025-01-31 day
ce lundi | ce lundi = 2025-01-27 day
lundi 27 | lundi 27 = 2025-01-27 day
Le lundi 20, l’entreprise | lundi 20 = 2025-01-20 day
le 27, l’action a chuté | 27 = 2025-01-27 day
l’action a chuté le 27. | 27 = 2025-01-27 day
la semaine dernière | semaine dernière = 2025-01-20..2025-01-26 week
la semaine prochaine | semaine prochaine = 2025-02-03..2025-02-09 week
cette semaine | cette semaine = 2025-01-27..2025-02-02 week
le mois dernier | mois dernier = 2024-12-01..2024-12-31 month
le mois prochain | mois prochain = 2025-02-01..2025-02-28 month
ce mois-ci | ce mois-ci = 2025-01-01..2025-01-31 month
l’an dernier | an dernier = 2024-01-01..2024-12-31 year
l’année dernière | année dernière = 2024-01-01..2024-12-31 year
l’an passé | an passé = 2024-01-01..2024-12-31 year
cette année | cette année = 2025-01-01..2025-12-31 year
l’année prochaine | année prochaine = 2026-01-01..2026-12-31 year
à la fin de l’année dernière | fin de l’année dernière = 2024-09-01..2024-12-31 year
au début du mois prochain | début du mois prochain = 2025-02-01..2025-02-09 month
il y a deux jours | il y a deux jours = 2025-01-28 day
il y a une semaine | il y a une semaine = 2025-01-20..2025-01-26 week
il y a deux mois | il y a deux mois = 2024-11-01..2024-11-30 month
il y a 3 mois | il y a 3 mois = 2024-10-01..2024-10-31 month
il y a un an | il y a un an = 2024-01-01..2024-12-31 year
il y a dix ans | il y a dix ans = 2015-01-01..2015-12-31 year
il y a environ deux ans | il y a environ deux ans = 2023-01-01..2023-12-31 year
dans trois mois | dans trois mois = 2025-04-01..2025-04-30 month
ces deux derniers mois | deux derniers mois = 2024-11-30..2025-01-30 month
au cours des trois dernières années | trois dernières années = 2022-01-30..2025-01-30 year
Le 5 mars 2024, l'UE a voté. | 5 mars 2024 = 2024-03-05 day
depuis le 1er janvier 2023 | 1er janvier 2023 = 2023-01-01 day
au 31 décembre 2024 | 31 décembre 2024 = 2024-12-31 day
du lundi 20 au vendredi 24 janvier 2025 | lundi 20 = 2025-01-20 day; vendredi 24 janvier 2025 = 2025-01-24 day
Publié le 28 janvier 2025 à 18h03 | 28 janvier 2025 = 2025-01-28 day
le 28/1/2025 | 28/1/2025 = 2025-01-28 day
mercredi 22 janvier dernier | mercredi 22 janvier = 2025-01-22 day
en septembre 2022, puis en octobre 2023 | septembre 2022 = 2022-09-01..2022-09-30 month; octobre 2023 = 2023-10-01..2023-10-31 month
fin novembre 2024 | fin novembre 2024 = 2024-11-21..2024-11-30 month
courant mars 2025 | mars 2025 = 2025-03-01..2025-03-31 month
entre janvier et mars 2025 | janvier = 2025-01-01..2025-01-31 month; mars 2025 = 2025-03-01..2025-03-31 month
durant l'été 2023 | été 2023 = 2023-06-01..2023-08-31 season
au premier trimestre 2025 | premier trimestre 2025 = 2025-01-01..2025-03-31 quarter
pour l'exercice 2024 | 2024 = 2024-01-01..2024-12-31 year
2e trimestre 2024 | 2e trimestre 2024 = 2024-04-01..2024-06-30 quarter
au cours du 4ème trimestre 2024 | 4ème trimestre 2024 = 2024-10-01..2024-12-31 quarter
T1 2025 | T1 2025 = 2025-01-01..2025-03-31 quarter
hier matin | hier matin = 2025-01-29 day
dimanche soir | dimanche = 2025-01-26 day
Samedi, Trump a dit | Samedi = 2025-01-25 day
il y a trois semaines | il y a trois semaines = 2025-01-06..2025-01-12 week
il y a six mois | il y a six mois = 2024-07-01..2024-07-31 month
il y a près de cinq ans | il y a près de cinq ans = 2020-01-01..2020-12-31 year
dans deux semaines | dans deux semaines = 2025-02-10..2025-02-16 week
au début des années 2000 | début des années 2000 = 2000-01-01..2003-12-31 decade
le mois dernier, en décembre | mois dernier = 2024-12-01..2024-12-31 month; décembre = 2024-12-01..2024-12-31 month
à la mi-2025 | mi-2025 = 2025-05-01..2025-08-31 year
d'ici fin 2025 | fin 2025 = 2025-09-01..2025-12-31 year
d'ici 2030 | 2030 = 2030-01-01..2030-12-31 year
de 2019 à 2022 | 2019 = 2019-01-01..2019-12-31 year; 2022 = 2022-01-01..2022-12-31 year
les élections de novembre 2024 | novembre 2024 = 2024-11-01..2024-11-30 month
(AFP, 27 janvier 2025) | 27 janvier 2025 = 2025-01-27 day
dès 2023 | 2023 = 2023-01-01..2023-12-31 year
jusqu'en 2027 | 2027 = 2027-01-01..2027-12-31 year
le 20 janvier, jour de l'investiture | 20 janvier = 2025-01-20 day
Le 22 janvier dernier | 22 janvier dernier = 2025-01-22 day
L'annonce est tombée le 20 janvier 2025. | 20 janvier 2025 = 2025-01-20 day
Le lundi 27 janvier 2025 restera dans les mémoires. | lundi 27 janvier 2025 = 2025-01-27 day
L'action avait plongé le 27. | 27 = 2025-01-27 day
Dès le 27 janvier, la Bourse a réagi. | 27 janvier = 2025-01-27 day
Publié le 27/1/2025 | 27/1/2025 = 2025-01-27 day
Mis à jour le 27.01.25 à 14h05 | 27.01.25 = 2025-01-27 day
2025-01-27T14:05:00+01:00 | 2025-01-27 = 2025-01-27 day
Du 20 au 27 janvier 2025, le titre a perdu un cinquième de sa valeur. | 20 au 27 janvier 2025 = 2025-01-20..2025-01-27 day
du 28 décembre 2024 au 3 janvier 2025 | 28 décembre 2024 = 2024-12-28 day; 3 janvier 2025 = 2025-01-03 day
en octobre 2022 | octobre 2022 = 2022-10-01..2022-10-31 month
Depuis octobre 2022, les contrôles se durcissent. | octobre 2022 = 2022-10-01..2022-10-31 month
à la mi-2024 | mi-2024 = 2024-05-01..2024-08-31 year
mi-janvier | mi-janvier = 2025-01-11..2025-01-20 month
à l'automne 2024 | automne 2024 = 2024-09-01..2024-11-30 season
au printemps 2023 | printemps 2023 = 2023-03-01..2023-05-31 season
au premier semestre 2024 | premier semestre 2024 = 2024-01-01..2024-06-30 half
au T3 2024 | T3 2024 = 2024-07-01..2024-09-30 quarter
au quatrième trimestre de 2024 | quatrième trimestre de 2024 = 2024-10-01..2024-12-31 quarter
dans les années 1990 | années 1990 = 1990-01-01..1999-12-31 decade
avant-hier, Nvidia a rebondi | avant-hier = 2025-01-28 day
Lundi, Nvidia s'est effondré. | Lundi = 2025-01-27 day
l'an dernier | an dernier = 2024-01-01..2024-12-31 year
il y a trois jours | il y a trois jours = 2025-01-27 day
il y a deux ans | il y a deux ans = 2023-01-01..2023-12-31 year
ce lundi 27 janvier | lundi 27 janvier = 2025-01-27 day
la semaine du 20 janvier | semaine du 20 janvier = 2025-01-20..2025-01-26 week
en 2023 | 2023 = 2023-01-01..2023-12-31 year
entre 2022 et 2024 | 2022 = 2022-01-01..2022-12-31 year; 2024 = 2024-01-01..2024-12-31 year
Le 1er avril 2025, tout change. | 1er avril 2025 = 2025-04-01 day
à l'été 2024 | été 2024 = 2024-06-01..2024-08-31 season
Le 20 et le 21 janvier 2025, à Paris | 20 et le 21 janvier 2025 = 2025-01-20..2025-01-21 day
mardi matin, les Bourses ont rouvert | mardi = 2025-01-28 day
dans la nuit de dimanche à lundi | dimanche = 2025-01-26 day; lundi = 2025-01-27 day
depuis le début de l'année | début de l'année = 2025-01-01..2025-04-30 year
d'ici à la fin 2026 | fin 2026 = 2026-09-01..2026-12-31 year
en l'an 2000 | 2000 = 2000-01-01..2000-12-31 year
au cours des deux derniers mois | deux derniers mois = 2024-11-30..2025-01-30 month
au mois de mars dernier | mars dernier = 2024-03-01..2024-03-31 month
le 15 mars dernier | 15 mars dernier = 2024-03-15 day
Ve 31/01/2025 | 31/01/2025 = 2025-01-31 day
en 2021-2022 | 2021-2022 = 2021-01-01..2022-12-31 year
l'exercice 2024 | 2024 = 2024-01-01..2024-12-31 year
l'été dernier | été dernier = 2024-06-01..2024-08-31 season
le trimestre dernier | trimestre dernier = 2024-10-01..2024-12-31 quarter
"""

ENGLISH = """
Shares fell on January 27, 2025. | January 27, 2025 = 2025-01-27 day
Shares fell on Monday, January 27, 2025. | Monday, January 27, 2025 = 2025-01-27 day
Jan. 27, 2025 | Jan. 27, 2025 = 2025-01-27 day
Jan 27 2025 | Jan 27 2025 = 2025-01-27 day
27 January 2025 | 27 January 2025 = 2025-01-27 day
27 Jan 2025 | 27 Jan 2025 = 2025-01-27 day
27th January 2025 | 27th January 2025 = 2025-01-27 day
the 27th of January, 2025 | 27th of January, 2025 = 2025-01-27 day
January 27th, 2025 | January 27th, 2025 = 2025-01-27 day
Mon, 27 Jan 2025 10:30:00 GMT | Mon, 27 Jan 2025 = 2025-01-27 day
27-Jan-2025 | 27-Jan-2025 = 2025-01-27 day
Published 01/27/2025 | 01/27/2025 = 2025-01-27 day
The memo was published on 03/04/2024 | 03/04/2024 = 2024-03-04 day
The memo was dated 27/01/2025 | 27/01/2025 = 2025-01-27 day
The memos are of 03/04/2024 and 28/04/2024 | 03/04/2024 = 2024-04-03 day; 28/04/2024 = 2024-04-28 day
2025-01-27 | 2025-01-27 = 2025-01-27 day
Sunday 2025-01-26 | Sunday 2025-01-26 = 2025-01-26 day
[Heim et al., 2024](https://example.org/a) | 2024 = 2024-01-01..2024-12-31 year
the agency (2025, citing CNBC) | 2025 = 2025-01-01..2025-12-31 year
2025/01/27 | 2025/01/27 = 2025-01-27 day
the release of 2025-01 | 2025-01 = 2025-01-01..2025-01-31 month
Shares fell on Jan. 27. | Jan. 27 = 2025-01-27 day
Shares fell on January 27 and rose again. | January 27 = 2025-01-27 day
27 Jan | 27 Jan = 2025-01-27 day
Monday, Jan. 27 | Monday, Jan. 27 = 2025-01-27 day
since Dec. 26 | Dec. 26 = 2024-12-26 day
on March 5 | March 5 = 2025-03-05 day
May 5, 2024 | May 5, 2024 = 2024-05-05 day
January 27-28, 2025 | January 27-28, 2025 = 2025-01-27..2025-01-28 day
January 27 to 29, 2025 | January 27 to 29, 2025 = 2025-01-27..2025-01-29 day
January 27 to February 3, 2025 | January 27 = 2025-01-27 day; February 3, 2025 = 2025-02-03 day
from December 28 to January 3, 2024 | December 28 = 2023-12-28 day; January 3, 2024 = 2024-01-03 day
between January and March 2024 | January = 2024-01-01..2024-01-31 month; March 2024 = 2024-03-01..2024-03-31 month
in January 2025 | January 2025 = 2025-01-01..2025-01-31 month
in May 2024 | May 2024 = 2024-05-01..2024-05-31 month
In Sept. 2023 | Sept. 2023 = 2023-09-01..2023-09-30 month
Reuters reported February 2026 that | February 2026 = 2026-02-01..2026-02-28 month
in November | November = 2024-11-01..2024-11-30 month
last November | last November = 2024-11-01..2024-11-30 month
next March | next March = 2025-03-01..2025-03-31 month
in late January 2025 | late January 2025 = 2025-01-21..2025-01-31 month
mid-January 2025 | mid-January 2025 = 2025-01-11..2025-01-20 month
early December | early December = 2024-12-01..2024-12-10 month
at the end of January 2025 | end of January 2025 = 2025-01-21..2025-01-31 month
early 2025 | early 2025 = 2025-01-01..2025-04-30 year
in late 2024 | late 2024 = 2024-09-01..2024-12-31 year
mid-2024 | mid-2024 = 2024-05-01..2024-08-31 year
by the end of 2024 | end of 2024 = 2024-09-01..2024-12-31 year
at the beginning of 2025 | beginning of 2025 = 2025-01-01..2025-04-30 year
late in 2024 | late in 2024 = 2024-09-01..2024-12-31 year
in 2024 | 2024 = 2024-01-01..2024-12-31 year
in 2023, 2024 and 2025 | 2023 = 2023-01-01..2023-12-31 year; 2024 = 2024-01-01..2024-12-31 year; 2025 = 2025-01-01..2025-12-31 year
since 2019, until 2023 | 2019 = 2019-01-01..2019-12-31 year; 2023 = 2023-01-01..2023-12-31 year
from 2021 to 2023 | 2021 = 2021-01-01..2021-12-31 year; 2023 = 2023-01-01..2023-12-31 year
2021-2023 | 2021-2023 = 2021-01-01..2023-12-31 year
the 2024 election | 2024 = 2024-01-01..2024-12-31 year
in the spring of 2024 | spring of 2024 = 2024-03-01..2024-05-31 season
the report (Forbes, 2024) | 2024 = 2024-01-01..2024-12-31 year
fiscal year 2025 | 2025 = 2025-01-01..2025-12-31 year
the 1990s | 1990s = 1990-01-01..1999-12-31 decade
Q4 2024 | Q4 2024 = 2024-10-01..2024-12-31 quarter
Q4 of 2024 | Q4 of 2024 = 2024-10-01..2024-12-31 quarter
Q1'25 | Q1'25 = 2025-01-01..2025-03-31 quarter
2024 Q3 | 2024 Q3 = 2024-07-01..2024-09-30 quarter
in the fourth quarter of 2024 | fourth quarter of 2024 = 2024-10-01..2024-12-31 quarter
the second quarter | second quarter = 2025-04-01..2025-06-30 quarter
last quarter | last quarter = 2024-10-01..2024-12-31 quarter
H1 2025 | H1 2025 = 2025-01-01..2025-06-30 half
the second half of 2024 | second half of 2024 = 2024-07-01..2024-12-31 half
in fall 2023 | fall 2023 = 2023-09-01..2023-11-30 season
summer 2024 | summer 2024 = 2024-06-01..2024-08-31 season
last summer | last summer = 2024-06-01..2024-08-31 season
next spring | next spring = 2025-03-01..2025-05-31 season
the winter of 2023-24 | winter of 2023-24 = 2023-12-01..2024-02-29 season
today | today = 2025-01-30 day
yesterday | yesterday = 2025-01-29 day
the day before yesterday | the day before yesterday = 2025-01-28 day
tomorrow | tomorrow = 2025-01-31 day
last night | last night = 2025-01-29 day
Shares fell on Monday. | Monday = 2025-01-27 day
last Monday | last Monday = 2025-01-27 day
last Thursday | last Thursday = 2025-01-23 day
next Friday | next Friday = 2025-01-31 day
this Monday | this Monday = 2025-01-27 day
on the 27th, shares fell | 27th = 2025-01-27 day
last week | last week = 2025-01-20..2025-01-26 week
next week | next week = 2025-02-03..2025-02-09 week
earlier this week | this week = 2025-01-27..2025-02-02 week
last month | last month = 2024-12-01..2024-12-31 month
this month | this month = 2025-01-01..2025-01-31 month
last year | last year = 2024-01-01..2024-12-31 year
this year | this year = 2025-01-01..2025-12-31 year
late last year | late last year = 2024-09-01..2024-12-31 year
early this year | early this year = 2025-01-01..2025-04-30 year
two days ago | two days ago = 2025-01-28 day
a week ago | a week ago = 2025-01-20..2025-01-26 week
two months ago | two months ago = 2024-11-01..2024-11-30 month
3 months ago | 3 months ago = 2024-10-01..2024-10-31 month
a year ago | a year ago = 2024-01-01..2024-12-31 year
ten years ago | ten years ago = 2015-01-01..2015-12-31 year
three months from now | three months from now = 2025-04-01..2025-04-30 month
over the last two months | last two months = 2024-11-30..2025-01-30 month
in the past three years | past three years = 2022-01-30..2025-01-30 year
on the 20th of January | 20th of January = 2025-01-20 day
Monday 27 January 2025 | Monday 27 January 2025 = 2025-01-27 day
Tuesday (Jan. 28) | Tuesday = 2025-01-28 day; Jan. 28 = 2025-01-28 day
Jan 20th | Jan 20th = 2025-01-20 day
Released Dec. 26, 2024, the model | Dec. 26, 2024 = 2024-12-26 day
on 28 January | 28 January = 2025-01-28 day
between Jan. 20 and Jan. 27, 2025 | Jan. 20 = 2025-01-20 day; Jan. 27, 2025 = 2025-01-27 day
the week of January 20 | week of January 20 = 2025-01-20..2025-01-26 week
back in 2022 | 2022 = 2022-01-01..2022-12-31 year
by early 2026 | early 2026 = 2026-01-01..2026-04-30 year
in the first quarter of fiscal 2025 | first quarter of fiscal 2025 = 2025-01-01..2025-03-31 quarter
FY2025 | FY2025 = 2025-01-01..2025-12-31 year
in the third quarter | third quarter = 2024-07-01..2024-09-30 quarter
3Q24 | 3Q24 = 2024-07-01..2024-09-30 quarter
4Q 2024 | 4Q 2024 = 2024-10-01..2024-12-31 quarter
late-2024 | late-2024 = 2024-09-01..2024-12-31 year
in mid-December | mid-December = 2024-12-11..2024-12-20 month
earlier this month | this month = 2025-01-01..2025-01-31 month
three weeks ago | three weeks ago = 2025-01-06..2025-01-12 week
about six months ago | six months ago = 2024-07-01..2024-07-31 month
nearly five years ago | five years ago = 2020-01-01..2020-12-31 year
in the last six months | last six months = 2024-07-30..2025-01-30 month
the past week | past week = 2025-01-20..2025-01-26 week
this past Monday | past Monday = 2025-01-27 day
Sunday night | Sunday = 2025-01-26 day
yesterday's crash | yesterday = 2025-01-29 day
the early 2000s | early 2000s = 2000-01-01..2003-12-31 decade
in the 2010s | 2010s = 2010-01-01..2019-12-31 decade
2024-25 | 2024-25 = 2024-01-01..2025-12-31 year
January, 2025 | January, 2025 = 2025-01-01..2025-01-31 month
1/27/25 | 1/27/25 = 2025-01-27 day
27 Jan. 2025 at 9:00 | 27 Jan. 2025 = 2025-01-27 day
October 7, 2022 export controls | October 7, 2022 = 2022-10-07 day
the October 2022 rules | October 2022 = 2022-10-01..2022-10-31 month
since last October | last October = 2024-10-01..2024-10-31 month
As of January 2025 | January 2025 = 2025-01-01..2025-01-31 month
by 2027 | 2027 = 2027-01-01..2027-12-31 year
2025 will be decisive. | 2025 = 2025-01-01..2025-12-31 year
a 2024 model | 2024 = 2024-01-01..2024-12-31 year
On January 20, 2025, DeepSeek released R1. | January 20, 2025 = 2025-01-20 day
On 20 January 2025, DeepSeek released R1. | 20 January 2025 = 2025-01-20 day
Posted 27 Jan | 27 Jan = 2025-01-27 day
Monday, January 27 | Monday, January 27 = 2025-01-27 day
Mon 27 Jan 2025 | Mon 27 Jan 2025 = 2025-01-27 day
January 20-27, 2025 | January 20-27, 2025 = 2025-01-20..2025-01-27 day
from January 20 to 27, 2025 | January 20 to 27, 2025 = 2025-01-20..2025-01-27 day
Dec. 28, 2024, to Jan. 3, 2025 | Dec. 28, 2024 = 2024-12-28 day; Jan. 3, 2025 = 2025-01-03 day
2025-01-27T14:05:00Z | 2025-01-27 = 2025-01-27 day
1/27/2025 | 1/27/2025 = 2025-01-27 day
in mid-2024 | mid-2024 = 2024-05-01..2024-08-31 year
late 2023 | late 2023 = 2023-09-01..2023-12-31 year
in the fall of 2024 | fall of 2024 = 2024-09-01..2024-11-30 season
spring 2023 | spring 2023 = 2023-03-01..2023-05-31 season
the fourth quarter of 2024 | fourth quarter of 2024 = 2024-10-01..2024-12-31 quarter
the first half of 2024 | first half of 2024 = 2024-01-01..2024-06-30 half
in the 1990s | 1990s = 1990-01-01..1999-12-31 decade
two weeks ago | two weeks ago = 2025-01-13..2025-01-19 week
three days ago | three days ago = 2025-01-27 day
in October 2022 | October 2022 = 2022-10-01..2022-10-31 month
in October | October = 2024-10-01..2024-10-31 month
since Oct. 7, 2022 | Oct. 7, 2022 = 2022-10-07 day
the 27th of January 2025 | 27th of January 2025 = 2025-01-27 day
early January | early January = 2025-01-01..2025-01-10 month
In May 2023 they may march. | May 2023 = 2023-05-01..2023-05-31 month
from 2022 to 2024 | 2022 = 2022-01-01..2022-12-31 year; 2024 = 2024-01-01..2024-12-31 year
in the first three months of 2024 | 2024 = 2024-01-01..2024-12-31 year
at the start of January | start of January = 2025-01-01..2025-01-10 month
Tuesday, 28 January 2025, 09:00 GMT | Tuesday, 28 January 2025 = 2025-01-28 day
in 3Q24 | 3Q24 = 2024-07-01..2024-09-30 quarter
over the past two years | past two years = 2023-01-30..2025-01-30 year
in the summer of '23 | summer of '23 = 2023-06-01..2023-08-31 season
by January 2026 at the latest | January 2026 = 2026-01-01..2026-01-31 month
between Jan. 20 and Jan. 27 | Jan. 20 = 2025-01-20 day; Jan. 27 = 2025-01-27 day
the Oct. 7 export controls | Oct. 7 = 2024-10-07 day
next Tuesday | next Tuesday = 2025-02-04 day
Updated 10:14 AM EST, Mon January 27, 2025 | Mon January 27, 2025 = 2025-01-27 day
the early 2020s | early 2020s = 2020-01-01..2023-12-31 decade
"""

OTHERS = {
    "de": """
am 27. Januar 2025 | 27. Januar 2025 = 2025-01-27 day
am Montag, den 27. Januar | Montag, den 27. Januar = 2025-01-27 day
am 27.01.2025 | 27.01.2025 = 2025-01-27 day
im Januar 2025 | Januar 2025 = 2025-01-01..2025-01-31 month
2016 gründete er die Firma | 2016 = 2016-01-01..2016-12-31 year
die erst 2023 gegründete Firma | 2023 = 2023-01-01..2023-12-31 year
Ende 2024 | Ende 2024 = 2024-09-01..2024-12-31 year
im vierten Quartal 2024 | vierten Quartal 2024 = 2024-10-01..2024-12-31 quarter
vor zwei Monaten | vor zwei Monaten = 2024-11-01..2024-11-30 month
letzte Woche | letzte Woche = 2025-01-20..2025-01-26 week
gestern | gestern = 2025-01-29 day
""",
    "es": """
el 27 de enero de 2025 | 27 de enero de 2025 = 2025-01-27 day
el lunes 27 de enero | lunes 27 de enero = 2025-01-27 day
en enero de 2025 | enero de 2025 = 2025-01-01..2025-01-31 month
a finales de 2024 | finales de 2024 = 2024-09-01..2024-12-31 year
hace dos meses | hace dos meses = 2024-11-01..2024-11-30 month
la semana pasada | semana pasada = 2025-01-20..2025-01-26 week
ayer | ayer = 2025-01-29 day
""",
    "it": """
il 27 gennaio 2025 | 27 gennaio 2025 = 2025-01-27 day
lunedì 27 gennaio | lunedì 27 gennaio = 2025-01-27 day
nel gennaio 2025 | gennaio 2025 = 2025-01-01..2025-01-31 month
alla fine del 2024 | fine del 2024 = 2024-09-01..2024-12-31 year
due mesi fa | due mesi fa = 2024-11-01..2024-11-30 month
la settimana scorsa | settimana scorsa = 2025-01-20..2025-01-26 week
ieri | ieri = 2025-01-29 day
""",
    "pt": """
em 27 de janeiro de 2025 | 27 de janeiro de 2025 = 2025-01-27 day
segunda-feira, 27 de janeiro | segunda-feira, 27 de janeiro = 2025-01-27 day
em janeiro de 2025 | janeiro de 2025 = 2025-01-01..2025-01-31 month
no fim de 2024 | fim de 2024 = 2024-09-01..2024-12-31 year
há dois meses | há dois meses = 2024-11-01..2024-11-30 month
na semana passada | semana passada = 2025-01-20..2025-01-26 week
ontem | ontem = 2025-01-29 day
""",
}

# Nothing here is a date.
NO_DATES = """
DeepSeek possède 50 000 puces H100.
DeepSeek a 2048 GPU.
une grappe de 2048 GPU
une grappe de 2 048 H800
2,048 H800 GPUs
a cluster of 2048 H800 GPUs
GPT-4o, H100, V3 et R1
version 1.5 et 2.0.25
17 % en 2 h
plus de 2000 employés
more than 2000 people
You may want 5 of them.
It may be true.
the march of progress
il a été vu
en été
27 H100
le 27 % du total
un prix de 1 999 euros
a price of $1999
24/7
9/11 and 1/2
un taux de 03/04
192.168.1.1
10.15.20
the first half of the game
the Nvidia T4
Tous les lundis
le lundi, il travaille
every Monday
3.14
http://example.org/2025/01/27/article
2025 km
le 20 heures
in den vergangenen Monaten
ces dernières semaines
every quarter
Avril et août sont les mois chauds
(2048, 4096)
trois semaines plus tôt
he ran 1990 metres
le modèle a 671 milliards de paramètres
le 31 février
Il compte 2000 salariés
un modèle de 2024 paramètres
la version 2025.1
environ 1950 dollars
In 2000 cases
May I ask?
She sat on the second half
He has 1987 followers
Section 2024
FYABCD
Le modèle a 2 048 puces et 671 milliards de paramètres.
Le 3 de l'équipe a marqué 20 points, le H20 aussi.
It has 2,048 chips, 1,990 of them new.
They march in formation, and may win the second half.
"""


def rows(table: str) -> list[tuple[str, list[str]]]:
    pairs = (line.split(" | ") for line in table.strip().splitlines())
    return [(text, expected.split("; ")) for text, expected in pairs]


@pytest.mark.parametrize(("text", "expected"), rows(FRENCH))
def test_french_dates(text: str, expected: list[str]) -> None:
    assert shown(text, "fr", THURSDAY) == expected


@pytest.mark.parametrize(("text", "expected"), rows(ENGLISH))
def test_english_dates(text: str, expected: list[str]) -> None:
    assert shown(text, "en", THURSDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(lang, text, expected) for lang, table in OTHERS.items() for text, expected in rows(table)],
)
def test_dates_of_other_languages(language: str, text: str, expected: list[str]) -> None:
    assert shown(text, language, THURSDAY) == expected


@pytest.mark.parametrize("text", NO_DATES.strip().splitlines())
def test_quantities_names_and_ordinary_words_are_no_dates(text: str) -> None:
    assert shown(text, None, THURSDAY) == []


@pytest.mark.parametrize(
    "text", ["hier", "lundi", "le 27 janvier", "27 Jan", "last week", "il y a deux mois", "en mars"]
)
def test_without_the_day_of_publication_relative_dates_are_left_out(text: str) -> None:
    assert read(text, None, None) == []


def test_absolute_dates_need_no_day_of_publication() -> None:
    assert shown("Le 27 janvier 2025", "fr", None) == ["27 janvier 2025 = 2025-01-27 day"]


def test_weekday_decides_the_year() -> None:
    """27 January was a Monday in 2025 and a Saturday in 2024."""
    day = datetime.date(2024, 7, 1)
    assert shown("samedi 27 janvier", "fr", day) == ["samedi 27 janvier = 2024-01-27 day"]
    assert shown("lundi 27 janvier", "fr", day) == ["lundi 27 janvier = 2025-01-27 day"]


def test_both_languages_are_read_when_none_is_given() -> None:
    assert [d.precision for d in read("fin 2024, early 2025")] == ["year", "year"]


def test_places_are_code_points_and_words() -> None:
    text = "🙂 Le 27 janvier 2025."
    (date,) = read(text)
    assert text[date.start : date.end] == "27 janvier 2025"
    assert (date.first, date.last) == (1, 4)


def test_places_count_in_the_whole_text_for_a_part_of_it() -> None:
    text = "Avant. Le 27 janvier 2025."
    (date,) = dates(Words.of(text, 7), "fr")
    assert text[date.start : date.end] == "27 janvier 2025"


def test_time_zone_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "hier, aujourd’hui et demain"
    before = read(text)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    if hasattr(time, "tzset"):
        time.tzset()
    assert read(text) == before
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
    assert "TZ" not in os.environ or read(text) == before


_PIECES = [
    "27", "janvier", "2025", "January", "le", "the", "-", "–", "/", ",", ".", "lundi", "Monday", "fin", "early",
    "last", "semaine", "dernière", "il y a", "deux", "mois", "months", "ago", "Q4", "T4", "99999", "31", "février",
    "12/31/9999", "01/01/0001", "٢٧", "２０２５", "été", "winter", "du", "au", "to", "of", "de", "'25", "\n", "999",
    "ans", "decade", "next", "prochain", "1er", "quarter", "second",
]  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=30).map(" ".join) | st.text(max_size=200))
def test_any_text_gives_dates_in_order_that_stand_in_it(text: str) -> None:
    words = Words.of(text)
    found = dates(words, None, THURSDAY)
    assert found == dates(words, None, THURSDAY)
    for date in found:
        assert 0 <= date.start < date.end <= len(text)
        assert 0 <= date.first < date.last <= len(words)
        assert words.starts[date.first] == date.start
        assert date.from_ <= date.to
    for one, other in itertools.pairwise(found):
        assert one.last <= other.first
        assert one.end <= other.start


@given(
    st.sampled_from([datetime.date.min, datetime.date.max, datetime.date(2024, 2, 29)]),
    st.lists(st.sampled_from(_PIECES), max_size=30).map(" ".join),
)
def test_any_day_of_publication_is_accepted(published: datetime.date, text: str) -> None:
    for date in dates(Words.of(text), "fr", published):
        assert date.from_ <= date.to


@pytest.mark.parametrize(
    "piece",
    [
        "27 janvier ",
        "de l’année ",
        "fin de de ",
        "2025-",
        "01/02/",
        "27-28-",
        "le 27 ",
        "Q4 ",
        "lundi ",
    ],
)
def test_repetition_takes_linear_time(piece: str) -> None:
    """Ten times the text takes about ten times as long, not a hundred."""

    def seconds(count: int) -> float:
        best = float("inf")
        for _ in range(3):
            words = Words.of(piece * count)  # anew: they remember what was read
            start = time.process_time()
            dates(words, "fr", THURSDAY)
            best = min(best, time.process_time() - start)
        return best

    seconds(10)
    assert seconds(5000) < 40 * max(seconds(500), 0.0005)
