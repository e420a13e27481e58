/**
 * Sales people, one a line: id | name | role | seniority | region | manager | hired | left | successor | teams | skill | bias | care
 *
 * `T-12 T-11@2025-07-01` is a move from one team to the next on that day. Skill raises the probability to go on from each
 * stage, and bias raises the stated probability, both in logits. Care is the probability that a passed expected close is
 * moved at once. Two reps state too much, one too little.
 */
export const salesPeople = `
R-01 | Hélène Marchal     | head of sales     | lead   |         |      | 2016-04-04 |            |      | T-00                  |  0.00 |  0.0 | 0.80
R-02 | Bastien Louvet     | regional director | lead   | France  | R-01 | 2017-01-09 |            |      | T-10                  |  0.00 |  0.0 | 0.80
R-03 | Anke Dierksen      | regional director | lead   | Germany | R-01 | 2018-03-05 |            |      | T-20                  |  0.00 |  0.0 | 0.80
R-04 | Íñigo Barrena      | regional director | lead   | Spain   | R-01 | 2019-09-02 |            |      | T-30                  |  0.00 |  0.0 | 0.80
R-05 | Lou Garance        | sales development | junior | France  | R-01 | 2022-02-07 |            |      | T-40                  |  0.00 |  0.0 | 0.80
R-06 | Mehdi Tazi         | sales development | junior | France  | R-01 | 2023-01-16 |            |      | T-40                  |  0.00 |  0.0 | 0.80
R-07 | Jonas Wieland      | sales development | senior | Germany | R-01 | 2021-06-01 |            |      | T-40                  |  0.00 |  0.0 | 0.80
R-08 | Lea Brandau        | sales development | junior | Germany | R-01 | 2022-10-03 | 2025-04-01 | R-07 | T-40                  |  0.00 |  0.0 | 0.80
R-09 | Nuria Escola       | sales development | junior | Spain   | R-01 | 2023-03-01 |            |      | T-40                  |  0.00 |  0.0 | 0.80
R-10 | Camille Ferrand    | account executive | senior | France  | R-02 | 2019-03-04 |            |      | T-11                  |  0.22 |  0.0 | 0.85
R-11 | Théo Vasseur       | account executive | senior | France  | R-02 | 2020-09-07 |            |      | T-11                  | -0.02 |  1.0 | 0.60
R-12 | Inès Chabrol       | account executive | junior | France  | R-02 | 2022-05-02 |            |      | T-11                  | -0.18 |  0.0 | 0.75
R-13 | Antoine Rémond     | account executive | junior | France  | R-02 | 2021-01-11 | 2024-10-01 | R-36 | T-11                  | -0.34 |  0.0 | 0.45
R-14 | Maëlle Kerdoncuff  | account executive | senior | France  | R-02 | 2018-10-01 |            |      | T-11                  |  0.12 |  0.0 | 0.80
R-15 | Victor Lanoë       | account executive | senior | France  | R-02 | 2019-06-03 |            |      | T-12                  |  0.30 |  0.0 | 0.90
R-16 | Salomé Brunet      | account executive | junior | France  | R-02 | 2023-02-06 |            |      | T-12                  | -0.08 |  0.0 | 0.70
R-17 | Hugo Delmas        | account executive | senior | France  | R-02 | 2020-02-03 |            |      | T-12 T-11@2025-07-01  |  0.05 |  0.0 | 0.75
R-18 | Zoé Marchand       | account executive | junior | France  | R-02 | 2021-11-02 |            |      | T-12                  | -0.12 |  0.0 | 0.65
R-19 | Pascale Gaudry     | account manager   | senior | France  | R-02 | 2017-05-15 |            |      | T-13                  |  0.16 |  0.0 | 0.90
R-20 | Rémi Tissot        | account manager   | senior | France  | R-02 | 2019-11-04 | 2026-02-13 | R-41 | T-13                  | -0.10 |  0.0 | 0.70
R-21 | Clara Benoist      | account manager   | junior | France  | R-02 | 2022-09-05 |            |      | T-13                  |  0.00 |  0.0 | 0.80
R-22 | Henrik Osterloh    | account executive | senior | Germany | R-03 | 2018-08-01 |            |      | T-21                  |  0.18 | -1.0 | 0.90
R-23 | Frauke Petersen    | account executive | senior | Germany | R-03 | 2020-04-01 |            |      | T-21                  |  0.04 |  0.0 | 0.80
R-24 | Malte Jessen       | account executive | junior | Germany | R-03 | 2021-03-01 | 2025-07-01 | R-37 | T-21                  | -0.22 |  0.0 | 0.55
R-25 | Svea Lindhorst     | account executive | junior | Germany | R-03 | 2022-07-01 |            |      | T-21                  | -0.05 |  0.0 | 0.75
R-26 | Korbinian Huber    | account executive | senior | Germany | R-03 | 2018-02-01 |            |      | T-22                  |  0.26 |  0.0 | 0.85
R-27 | Teresa Aigner      | account executive | senior | Germany | R-03 | 2019-10-01 |            |      | T-22                  |  0.08 |  0.0 | 0.80
R-28 | Florian Seidl      | account executive | junior | Germany | R-03 | 2022-01-03 |            |      | T-22                  | -0.16 |  0.9 | 0.50
R-29 | Marlene Voss       | account executive | junior | Germany | R-03 | 2023-04-03 | 2026-04-01 | R-39 | T-22                  | -0.24 |  0.0 | 0.65
R-30 | Birgit Hansmann    | account manager   | senior | Germany | R-03 | 2016-09-01 |            |      | T-23                  |  0.14 |  0.0 | 0.85
R-31 | Emre Yildirim      | account manager   | junior | Germany | R-03 | 2021-08-02 |            |      | T-23                  | -0.04 |  0.0 | 0.80
R-32 | Lucía Ferrer       | account executive | senior | Spain   | R-04 | 2019-01-14 |            |      | T-31                  |  0.16 |  0.0 | 0.80
R-33 | Álvaro Montes      | account executive | senior | Spain   | R-04 | 2020-10-05 |            |      | T-31 T-32@2026-02-16  |  0.00 |  0.0 | 0.75
R-34 | Jordi Casals       | account executive | senior | Spain   | R-04 | 2021-02-01 |            |      | T-32                  |  0.06 |  0.0 | 0.80
R-35 | Marta Rovira       | account executive | junior | Spain   | R-04 | 2023-01-09 |            |      | T-32                  | -0.14 |  0.0 | 0.70
R-36 | Noémie Aubert      | account executive | junior | France  | R-02 | 2024-09-02 |            |      | T-11                  |  0.02 |  0.0 | 0.80
R-37 | Lukas Ahrens       | account executive | junior | Germany | R-03 | 2024-04-02 |            |      | T-21                  |  0.10 |  0.0 | 0.80
R-38 | Pilar Santamera    | account manager   | senior | Spain   | R-04 | 2020-03-02 |            |      | T-33                  |  0.10 |  0.0 | 0.85
R-39 | Katharina Riedl    | account executive | junior | Germany | R-03 | 2025-05-05 |            |      | T-22                  | -0.06 |  0.0 | 0.75
R-40 | Ainhoa Lekuona     | sales development | junior | Spain   | R-01 | 2025-09-01 |            |      | T-40                  |  0.00 |  0.0 | 0.80
R-41 | Guillaume Sorel    | account manager   | junior | France  | R-02 | 2026-01-05 |            |      | T-13                  | -0.02 |  0.0 | 0.75
R-42 | Agathe Poncet      | account executive | junior | France  | R-02 | 2026-06-01 |            |      | T-12                  | -0.10 |  0.0 | 0.75
`;
