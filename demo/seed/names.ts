/** First and last names per country, women and men mixed. */
export interface Names {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

function names(first: string, last: string): Names {
  return { first: first.split(' '), last: last.split(',') };
}

const NORWEGIAN = names(
  'Ingrid Håkon Solveig Bjørn Åse Øystein Marit Sindre Ragnhild Tormod Kjersti Eirik Synnøve Trond Guro Jørgen Ane Vegard Hilde Asbjørn Tuva Magnus Liv Espen',
  'Ødegård,Bakken,Hauge,Solberg,Fjellstad,Nygård,Strømme,Aasen,Haugland,Moen,Brekke,Lillebø,Tveit,Sørensen,Rønning,Eikeland,Myhre,Kvåle,Sæther,Ånensen',
);

const SWEDISH = names(
  'Åsa Björn Elin Göran Märta Håkan Linnéa Sören Ebba Nils Frida Östen Karin Lars Sigrid Viktor Hanna Oskar',
  'Sjöberg,Åkesson,Lindqvist,Öhman,Nyström,Bergström,Håkansson,Ekdahl,Söderlund,Hellström,Wallén,Björklund',
);

const DANISH = names(
  'Mette Søren Kirsten Jørgen Bodil Rasmus Astrid Mikkel Lærke Henrik Signe Frederik',
  'Kjærgaard,Østergaard,Mølgaard,Bjerre,Thygesen,Nørgaard,Skov,Højgaard,Vestergaard,Lund',
);

const FINNISH = names(
  'Aino Eero Päivi Väinö Helmi Jukka Sanna Mikko Kaisa Antti',
  'Mäkinen,Hämäläinen,Järvinen,Lehtonen,Väisänen,Koskinen,Rantanen,Sirén',
);

const DUTCH = names(
  'Sanne Joost Femke Daan Noor Thijs Lotte Bram Marijke Sjoerd Anouk Ruben',
  'de Vries,van den Berg,Hendriks,Mulder,van Dijk,Bakker,Smit,Dekker,van der Linden,Hoekstra',
);

const BELGIAN = names(
  'Elise Wout Margaux Pieter Chloé Stijn Camille Jef Amélie Bart',
  'Peeters,Van Damme,Lemaître,Claes,Dubois,Wouters,Lefèvre,De Smet,Desmet,Vandenberghe',
);

const GERMAN = names(
  'Anke Jürgen Käthe Björn Sabine Günther Heike Jörg',
  'Schröder,Müller,Petersen,Krüger,Jäger,Behrens,Wölfle,Hansen',
);

const ICELANDIC = names('Guðrún Þór Sigríður Ólafur Birna Jón', 'Þorsteinsdóttir,Sigurðsson,Ólafsdóttir,Jónsson');

/** Names that fit each country of the seed. */
export const NAMES: Readonly<Record<string, Names>> = {
  NO: NORWEGIAN,
  SE: SWEDISH,
  DK: DANISH,
  FI: FINNISH,
  NL: DUTCH,
  BE: BELGIAN,
  LU: BELGIAN,
  DE: GERMAN,
  IS: ICELANDIC,
};
