import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { admissionHandover } from '@renkei/forms';
import { admissionHandoverFixtures } from '@renkei/forms/testing';
import { expect, it } from 'vitest';

const options = { fields: {}, shouldUseNativeValidation: false };

it('the resolver of react-hook-form takes the form itself, where values have their one spelling', async () => {
  const resolver = standardSchemaResolver(admissionHandover);
  const good = await resolver(admissionHandoverFixtures.almostEmpty, undefined, options);
  expect(good).toEqual({ values: admissionHandoverFixtures.almostEmpty, errors: {} });
  const { errors } = await resolver({ subject: { birthDate: '昭和13年3月14日' } }, undefined, options);
  expect(errors).toMatchObject({
    subject: { name: { message: 'required' }, birthDate: { message: 'date' } },
  });
});
